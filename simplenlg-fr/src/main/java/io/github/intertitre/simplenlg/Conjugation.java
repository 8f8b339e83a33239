package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Inflector;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;

/**
 * The simple forms of one verb: « aller » gives « vais », « iront », « allé ».
 *
 * <p>The dictionary’s forms where it has them, the regular patterns for verbs that it lacks. Where
 * a defective verb has no such form, the nearest person that it has stands in: « falloir » is
 * always « il faut ».
 */
final class Conjugation {
  private static final Memo<String, Conjugation> KNOWN = new Memo<>(Conjugation::new);
  private static final Inflector INFLECTOR = Lexicon.french().inflector();
  private static final Features PRESENT_PARTICIPLE =
      new Features(Category.VERB, Gender.NONE, Number.NONE, 0, Mood.PARTICIPLE, Tense.PRESENT);
  private static final int PERSONS = 6;

  private final String verb;
  private final String[] finite =
      new String[Mood.values().length * Tense.values().length * PERSONS];
  private final String[] participles = new String[4];
  private final String presentParticiple;

  private Conjugation(String verb) {
    this.verb = verb;
    String known = Usual.form(verb, PRESENT_PARTICIPLE);
    this.presentParticiple = known == null ? Regular.presentParticiple(verb) : known;
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
    String known = Usual.form(verb, Features.participle(agreement.gender(), agreement.number()));
    if (known != null) {
      return known;
    }
    // The dictionary has one form only where the participle hardly ever agrees: « demeuré ».
    String masculine =
        INFLECTOR
            .participle(verb, Gender.MASCULINE, Number.SINGULAR)
            .orElseGet(() -> Regular.pastParticiple(verb));
    return masculine
        + (agreement.feminine() ? "e" : "")
        + (agreement.plural() && !masculine.endsWith("s") ? "s" : "");
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
    return withI(Usual.form(verb, Features.finite(mood, tense, person, number)));
  }

  // « Paie » throughout, not « paie » and « payes » by turns.
  private String withI(String form) {
    if (form == null || !verb.endsWith("ayer")) {
      return form;
    }
    int end = verb.length() - "yer".length();
    String ending = form.substring(end);
    boolean mute = ending.equals("ye") || ending.matches("ye(s|nt|r.+)");
    return mute ? form.substring(0, end) + "i" + ending.substring(1) : form;
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
