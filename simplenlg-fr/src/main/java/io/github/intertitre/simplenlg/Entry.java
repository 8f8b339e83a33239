package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Gender;
import simplenlg.framework.LexicalCategory;

/**
 * A word as the dictionary knows it.
 *
 * @param base its base form
 * @param category its part of speech
 * @param gender its gender, where it is a noun
 * @param plural whether the form that was asked for is a plural: « autorités »
 * @param pronoun what a personal pronoun agrees with, or {@code null}
 */
record Entry(
    String base, LexicalCategory category, Gender gender, boolean plural, Agreement pronoun) {
  static Entry of(String base, LexicalCategory category) {
    return new Entry(base, category, Gender.NONE, false, null);
  }
}
