package io.github.intertitre.core.outline;

import java.util.List;

/**
 * Sentences on one theme.
 *
 * @param sentences indices of source sentences, in order
 */
public record Section(List<Integer> sentences) {
  /** Copies the list. */
  public Section {
    sentences = List.copyOf(sentences);
  }
}
