package io.github.intertitre.lexicon;

import java.util.Set;

/**
 * What the dictionary says of a form: its category and its inflection.
 *
 * <p>« déclarées » is {@code VERB FEMININE PLURAL PARTICIPLE PAST}; « met » is {@code VERB SINGULAR
 * 3 INDICATIVE PRESENT}. What does not apply is {@code NONE}, or 0 for the person.
 */
public record Features(
    Category category, Gender gender, Number number, int person, Mood mood, Tense tense) {

  /** Nothing known. */
  public static final Features NONE = of(Category.OTHER, Gender.NONE, Number.NONE);

  private static final Set<String> AUXILIARIES = Set.of("avoir", "être");

  /** Features of a noun, an adjective, a determiner. */
  public static Features of(Category category, Gender gender, Number number) {
    return new Features(category, gender, number, 0, Mood.NONE, Tense.NONE);
  }

  /** Features of a finite verb form. */
  public static Features finite(Mood mood, Tense tense, int person, Number number) {
    return new Features(Category.VERB, Gender.NONE, number, person, mood, tense);
  }

  /** Features of a past participle. */
  public static Features participle(Gender gender, Number number) {
    return new Features(Category.VERB, gender, number, 0, Mood.PARTICIPLE, Tense.PAST);
  }

  /** Whether this is a past participle. */
  public boolean isPastParticiple() {
    return mood == Mood.PARTICIPLE && tense == Tense.PAST;
  }

  /** Whether this is a verb form that can head a clause. */
  public boolean isFinite() {
    return category == Category.VERB && mood.finite();
  }

  /** Whether gender and number can agree with those of {@code other}. */
  public boolean agrees(Features other) {
    return gender.agrees(other.gender) && number.agrees(other.number);
  }

  /** Reads a tag of the dictionary, {@code V ind pres 3 s} or {@code J m sp}. */
  static Features parse(String tag) {
    String[] parts = tag.trim().split(" +");
    Features features = of(category(parts[0]), Gender.NONE, Number.NONE);
    for (int i = 1; i < parts.length; i++) {
      features = features.with(parts[i]);
    }
    return features;
  }

  private Features with(String part) {
    return switch (part) {
      case "m" -> gender(Gender.MASCULINE);
      case "f" -> gender(Gender.FEMININE);
      case "e" -> gender(Gender.EPICENE);
      case "s" -> number(Number.SINGULAR);
      case "p" -> number(Number.PLURAL);
      case "sp" -> number(Number.INVARIABLE);
      case "1", "2", "3" -> person(Integer.parseInt(part));
      case "ind" -> verb(Mood.INDICATIVE, tense);
      case "con" -> verb(Mood.CONDITIONAL, tense);
      case "sub" -> category == Category.VERB ? verb(Mood.SUBJUNCTIVE, tense) : this;
      case "imp" -> verb(Mood.IMPERATIVE, tense);
      case "inf" -> verb(Mood.INFINITIVE, Tense.PRESENT);
      case "ppr" -> verb(Mood.PARTICIPLE, Tense.PRESENT);
      case "ppa" -> verb(Mood.PARTICIPLE, Tense.PAST);
      case "pres" -> verb(mood, Tense.PRESENT);
      case "impa" -> verb(mood, Tense.IMPERFECT);
      case "psim" -> verb(mood, Tense.SIMPLE_PAST);
      case "futu" -> verb(mood, Tense.FUTURE);
      default -> this;
    };
  }

  /** The tag by which the dictionary's synthesis knows these features of {@code lemma}. */
  String tag(String lemma) {
    StringBuilder tag = new StringBuilder(letter());
    if (category == Category.VERB) {
      if (AUXILIARIES.contains(lemma)) {
        tag.append(lemma.equals("être") ? " etre" : " avoir");
      }
      tag.append(moodTag());
    }
    if (person > 0) {
      tag.append(' ').append(person);
    }
    if (gender != Gender.NONE) {
      tag.append(gender == Gender.MASCULINE ? " m" : gender == Gender.FEMININE ? " f" : " e");
    }
    if (number != Number.NONE) {
      tag.append(number == Number.SINGULAR ? " s" : number == Number.PLURAL ? " p" : " sp");
    }
    return tag.toString();
  }

  private String moodTag() {
    return switch (mood) {
      case INFINITIVE -> " inf";
      case PARTICIPLE -> tense == Tense.PAST ? " ppa" : " ppr";
      case INDICATIVE -> " ind" + tenseTag();
      case CONDITIONAL -> " con pres";
      case SUBJUNCTIVE -> " sub" + tenseTag();
      case IMPERATIVE -> " imp pres";
      case NONE -> "";
    };
  }

  private String tenseTag() {
    return switch (tense) {
      case IMPERFECT -> " impa";
      case SIMPLE_PAST -> " psim";
      case FUTURE -> " futu";
      default -> " pres";
    };
  }

  private String letter() {
    return switch (category) {
      case VERB -> "V";
      case NOUN -> "N";
      case ADJECTIVE -> "J";
      case DETERMINER -> "D";
      case PRONOUN -> "R";
      case PROPER_NOUN -> "Z";
      default -> "A";
    };
  }

  private static Category category(String letter) {
    return switch (letter) {
      case "V" -> Category.VERB;
      case "N" -> Category.NOUN;
      case "J" -> Category.ADJECTIVE;
      case "D" -> Category.DETERMINER;
      case "R" -> Category.PRONOUN;
      case "A" -> Category.ADVERB;
      case "P", "P+D", "P+R" -> Category.PREPOSITION;
      case "C" -> Category.CONJUNCTION;
      case "I" -> Category.INTERJECTION;
      case "Z" -> Category.PROPER_NOUN;
      default -> Category.OTHER;
    };
  }

  /** The same with another gender. */
  public Features gender(Gender value) {
    return new Features(category, value, number, person, mood, tense);
  }

  /** The same with another number. */
  public Features number(Number value) {
    return new Features(category, gender, value, person, mood, tense);
  }

  private Features person(int value) {
    return new Features(category, gender, number, value, mood, tense);
  }

  private Features verb(Mood newMood, Tense newTense) {
    return new Features(category, gender, number, person, newMood, newTense);
  }
}
