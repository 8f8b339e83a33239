package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Tense;
import simplenlg.features.Feature;

/**
 * Which French tense SimpleNLG’s features mean.
 *
 * @param mood the mood of the first verb
 * @param tense its simple tense
 * @param compound whether an auxiliary bears it: « a mangé »
 * @param periphrasis « être en train de », « aller », « venir de », or none
 */
record VerbForm(Mood mood, Tense tense, boolean compound, Periphrasis periphrasis) {

  /** A verb that says when, with what stands before the infinitive. */
  enum Periphrasis {
    NONE("", ""),
    PROGRESSIVE("être", "en train de"),
    NEAR_FUTURE("aller", ""),
    RECENT_PAST("venir", "de");

    private final String verb;
    private final String link;

    Periphrasis(String verb, String link) {
      this.verb = verb;
      this.link = link;
    }

    String verb() {
      return verb;
    }

    String link() {
      return link;
    }
  }

  static VerbForm of(Cascade features, Mood mood) {
    Object tense = features.get(Feature.TENSE);
    boolean perfect = features.is(Feature.PERFECT);
    boolean progressive = features.is(Feature.PROGRESSIVE);
    boolean past = tense == simplenlg.features.Tense.PAST;
    if (past && progressive) {
      // « Elle mangeait », with PERFECT « elle avait mangé ».
      return simple(mood, Tense.IMPERFECT, perfect);
    }
    if (past) {
      return perfect ? simple(mood, Tense.IMPERFECT, true) : simple(mood, Tense.PRESENT, true);
    }
    Periphrasis periphrasis = periphrasis(tense, progressive);
    return new VerbForm(moodOf(tense, mood), tenseOf(tense, mood), perfect, periphrasis);
  }

  private static VerbForm simple(Mood mood, Tense tense, boolean compound) {
    // « Qu’il vînt » is said no more: « qu’il vienne ».
    Tense said = mood == Mood.INDICATIVE ? tense : Tense.PRESENT;
    boolean compoundMood = compound || mood == Mood.CONDITIONAL;
    return new VerbForm(mood, said, compoundMood, Periphrasis.NONE);
  }

  private static Periphrasis periphrasis(Object tense, boolean progressive) {
    if (tense == FrenchTense.NEAR_FUTURE) {
      return Periphrasis.NEAR_FUTURE;
    }
    if (tense == FrenchTense.RECENT_PAST) {
      return Periphrasis.RECENT_PAST;
    }
    return progressive ? Periphrasis.PROGRESSIVE : Periphrasis.NONE;
  }

  private static Mood moodOf(Object tense, Mood mood) {
    return tense == FrenchTense.CONDITIONAL && mood == Mood.INDICATIVE ? Mood.CONDITIONAL : mood;
  }

  private static Tense tenseOf(Object tense, Mood mood) {
    if (tense == FrenchTense.IMPERFECT && mood != Mood.CONDITIONAL) {
      return Tense.IMPERFECT;
    }
    if (mood != Mood.INDICATIVE) {
      return Tense.PRESENT;
    }
    if (tense == FrenchTense.SIMPLE_PAST) {
      return Tense.SIMPLE_PAST;
    }
    return tense == simplenlg.features.Tense.FUTURE ? Tense.FUTURE : Tense.PRESENT;
  }
}
