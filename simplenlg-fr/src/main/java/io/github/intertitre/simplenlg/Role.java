package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;

/**
 * What a clause is to the sentence that it stands in.
 *
 * @param place where it stands
 * @param mood the mood that what governs it asks for
 * @param link what governs it puts before an infinitive: « de »
 * @param conjunction what governs it puts before a finite clause: « que », « à ce que »
 * @param antecedent what the noun before a relative clause agrees with
 * @param repeated whether it is a later member of a coordination, which says « que » again
 */
record Role(
    Place place,
    Mood mood,
    String link,
    String conjunction,
    Agreement antecedent,
    boolean repeated) {
  static final Role NONE = new Role(Place.MAIN, Mood.INDICATIVE, "", "que", null, false);
  static final Role SUBJECT = new Role(Place.SUBJECT, Mood.SUBJUNCTIVE, "", "que", null, false);

  /** Where a clause can stand. */
  enum Place {
    MAIN,
    COMPLEMENT,
    SUBJECT,
    RELATIVE
  }

  static Role complement(Mood mood, String link) {
    return complement(mood, link, "que");
  }

  static Role complement(Mood mood, String link, String conjunction) {
    return new Role(Place.COMPLEMENT, mood, link, conjunction, null, false);
  }

  static Role relative(Agreement antecedent) {
    return new Role(Place.RELATIVE, Mood.INDICATIVE, "", "que", antecedent, false);
  }

  Role again() {
    return new Role(place, mood, link, conjunction, antecedent, true);
  }
}
