package io.github.intertitre.lexicon;

/** Grammatical number; {@code INVARIABLE} forms serve for both (« français »). */
public enum Number {
  SINGULAR,
  PLURAL,
  INVARIABLE,
  NONE;

  /** Whether a word of this number can agree with a word of the other. */
  public boolean agrees(Number other) {
    return this == other
        || this == INVARIABLE
        || other == INVARIABLE
        || this == NONE
        || other == NONE;
  }
}
