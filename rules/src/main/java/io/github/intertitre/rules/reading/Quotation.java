package io.github.intertitre.rules.reading;

import java.util.List;
import java.util.Optional;

/**
 * Words between quotation marks, and who says them where the text tells it.
 *
 * @param sentence index of the sentence that it begins in
 * @param lastSentence index of the sentence that it ends in, another one where it runs on
 * @param start offset of the opening mark in the text that was read
 * @param end offset after the closing mark; after the last sentence where nothing closes it
 * @param text what stands between the marks, as written; sentences joined by a space
 * @param nested what is quoted inside it
 * @param said who says it and by which verb
 */
public record Quotation(
    int sentence,
    int lastSentence,
    int start,
    int end,
    String text,
    List<String> nested,
    Optional<Said> said) {

  /** Copies the list. */
  public Quotation {
    nested = List.copyOf(nested);
  }

  /**
   * The words that give a quotation to somebody: « a déclaré le maire ».
   *
   * @param sentence index of the sentence that they stand in
   * @param speaker its tokens: a noun phrase, a name, or a pronoun « il »
   * @param text the speaker as written, a pronoun without its hyphen
   * @param verb lemma of the reporting verb; empty for « selon »
   */
  public record Said(int sentence, Span speaker, String text, Optional<String> verb) {}
}
