package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Inflector;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import java.util.Optional;

/**
 * The simple forms of one verb: « aller » gives « vais », « iront », « allé ».
 *
 * <p>The dictionary’s forms where it has them, the regular pattern for verbs in -er that it lacks.
 * Where a defective verb has no such form, the nearest person that it has stands in: « falloir » is
 * always « il faut ».
 */
final class Conjugation {
  private static final Memo<String, Conjugation> KNOWN = new Memo<>(Conjugation::new);
  private static final Inflector INFLECTOR = Lexicon.french().inflector();
  private static final int PERSONS = 6;

  private final String verb;
  private final String[] finite =
      new String[Mood.values().length * Tense.values().length * PERSONS];
  private final String[] participles = new String[4];
  private final String presentParticiple;

  private Conjugation(String verb) {
    this.verb = verb;
    this.presentParticiple =
        INFLECTOR
            .inflect(
                verb,
                new Features(
                    Category.VERB, Gender.NONE, Number.NONE, 0, Mood.PARTICIPLE, Tense.PRESENT))
            .orElseGet(() -> Regular.presentParticiple(verb));
  }

  static Conjugation of(String verb) {
    return KNOWN.get(verb);
  }

  /** « Mangeant ». */
  String presentParticiple() {
    return presentParticiple;
  }

  /** « Mangé », « mangée », « mangés », « mangées ». */
  String pastParticiple(Agreement agreement) {
    int index = (agreement.feminine() ? 2 : 0) + (agreement.plural() ? 1 : 0);
    if (participles[index] == null) {
      participles[index] = participle(agreement);
    }
    return participles[index];
  }

  private String participle(Agreement agreement) {
    Optional<String> known = INFLECTOR.participle(verb, agreement.gender(), agreement.number());
    if (known.isPresent()) {
      return known.get();
    }
    // « été », « plu »: one form for all.
    Optional<String> masculine = INFLECTOR.participle(verb, Gender.MASCULINE, Number.SINGULAR);
    return masculine.orElseGet(
        () ->
            Regular.pastParticiple(verb)
                + (agreement.feminine() ? "e" : "")
                + (agreement.plural() ? "s" : ""));
  }

  /** A finite form: indicative present, third person plural of « aller » is « vont ». */
  String finite(Mood mood, Tense tense, Agreement subject) {
    int person = subject.person() - 1 + (subject.plural() ? 3 : 0);
    int index = (mood.ordinal() * Tense.values().length + tense.ordinal()) * PERSONS + person;
    if (finite[index] == null) {
      finite[index] = find(mood, tense, subject.person(), subject.number());
    }
    return finite[index];
  }

  private String find(Mood mood, Tense tense, int person, Number number) {
    String known = look(mood, tense, person, number);
    if (known == null) {
      known = Regular.finite(verb, mood, tense, person, number);
    }
    if (known == null) {
      known = substitute(mood, tense, number);
    }
    return known == null ? verb : known;
  }

  private String look(Mood mood, Tense tense, int person, Number number) {
    Features wanted = Features.finite(mood, tense, person, number);
    Optional<String> known = INFLECTOR.inflect(verb, wanted);
    String modern = modern(known.orElse(null));
    return modern;
  }

  // Of « paye » and « paie » the second is the more usual.
  private String modern(String form) {
    if (form == null || !verb.endsWith("ayer")) {
      return form;
    }
    String stem = verb.substring(0, verb.length() - 3);
    String mute = form.substring(stem.length());
    return mute.matches("y(e|es|ent|er.*)") ? stem + "i" + mute.substring(1) : form;
  }

  private String substitute(Mood mood, Tense tense, Number number) {
    for (int person = 3; person >= 1; person--) {
      String form = look(mood, tense, person, number);
      if (form != null) {
        return form;
      }
    }
    if (number == Number.PLURAL) {
      return substitute(mood, tense, Number.SINGULAR);
    }
    return mood == Mood.IMPERATIVE
        ? look(Mood.SUBJUNCTIVE, Tense.PRESENT, 2, Number.SINGULAR)
        : null;
  }
}
