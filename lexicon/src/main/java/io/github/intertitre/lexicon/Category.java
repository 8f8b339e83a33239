package io.github.intertitre.lexicon;

/** The part of speech that the dictionary gives a form. */
public enum Category {
  VERB,
  NOUN,
  ADJECTIVE,
  DETERMINER,
  PRONOUN,
  ADVERB,
  PREPOSITION,
  CONJUNCTION,
  INTERJECTION,
  PROPER_NOUN,
  OTHER
}
