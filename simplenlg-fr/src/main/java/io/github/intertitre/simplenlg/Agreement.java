package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;

/**
 * What one word makes others agree with: « les femmes » are feminine, plural, third person.
 *
 * @param feminine whether the gender is feminine
 * @param plural whether the number is plural
 * @param person 1, 2 or 3
 */
record Agreement(boolean feminine, boolean plural, int person) {
  /** Masculine singular, third person: what agrees with nothing in particular. */
  static final Agreement NEUTRAL = new Agreement(false, false, 3);

  Gender gender() {
    return feminine ? Gender.FEMININE : Gender.MASCULINE;
  }

  Number number() {
    return plural ? Number.PLURAL : Number.SINGULAR;
  }

  Agreement plural(boolean value) {
    return new Agreement(feminine, value, person);
  }

  Agreement person(int value) {
    return new Agreement(feminine, plural, value);
  }

  Agreement feminine(boolean value) {
    return new Agreement(value, plural, person);
  }

  /** « Elle et lui » are masculine plural, « toi et moi » are « nous ». */
  Agreement and(Agreement other) {
    return new Agreement(feminine && other.feminine, true, Math.min(person, other.person));
  }

  /** « Elle ou lui »: plural only where one of them is, the last one decides the person. */
  Agreement or(Agreement other) {
    boolean mixed = person != other.person;
    return new Agreement(
        feminine && other.feminine,
        plural || other.plural || mixed,
        Math.min(person, other.person));
  }
}
