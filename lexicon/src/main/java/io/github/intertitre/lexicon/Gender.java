package io.github.intertitre.lexicon;

/** Grammatical gender; {@code EPICENE} forms serve for both (« russe »). */
public enum Gender {
  MASCULINE,
  FEMININE,
  EPICENE,
  NONE;

  /** Whether a word of this gender can agree with a word of the other. */
  public boolean agrees(Gender other) {
    return this == other || this == EPICENE || other == EPICENE || this == NONE || other == NONE;
  }
}
