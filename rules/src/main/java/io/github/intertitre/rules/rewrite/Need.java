package io.github.intertitre.rules.rewrite;

import java.util.Set;

/**
 * What a pattern can't match a sentence without: one of some words.
 *
 * @param kind what the words are
 * @param words any of them will do
 */
record Need(Kind kind, Set<String> words) {
  /** What a token is asked for. */
  enum Kind {
    /** Its form in lower case. */
    FORM,
    /** Its dictionary entry. */
    LEMMA,
    /** How it is written, as a regular expression. */
    WRITTEN
  }
}
