package io.github.intertitre.core.document;

import java.util.List;

/** The source sentences, which provenance points at by their index. */
public record Source(List<Line> sentences) {
  /** Copies the sentences. */
  public Source {
    sentences = List.copyOf(sentences);
  }

  /**
   * A source sentence.
   *
   * @param start offset of its first character in the article's text
   * @param end offset after its last
   */
  public record Line(int index, int start, int end, String text) {}

  /** How many words there are, counted as in the document. */
  public int words() {
    return sentences.stream().mapToInt(line -> Words.count(line.text())).sum();
  }
}
