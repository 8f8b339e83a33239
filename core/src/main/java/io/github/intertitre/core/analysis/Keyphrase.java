package io.github.intertitre.core.analysis;

import java.util.List;

/**
 * A phrase that tells what the article is about.
 *
 * @param text its commonest form
 * @param score the higher, the more it tells
 * @param sentences indices of the sentences that hold it
 */
public record Keyphrase(String text, double score, List<Integer> sentences) {
  /** Copies the list. */
  public Keyphrase {
    sentences = List.copyOf(sentences);
  }
}
