package io.github.intertitre.lexicon;

/** The simple tense of a verb form; compound tenses are the reader's affair. */
public enum Tense {
  PRESENT,
  IMPERFECT,
  SIMPLE_PAST,
  FUTURE,
  PAST,
  NONE
}
