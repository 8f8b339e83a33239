package io.github.intertitre.core.outline;

import java.util.List;

/**
 * A subheading and how it was made.
 *
 * @param text without a full stop, sentence case
 * @param maker which of the makers made it: {@code clause}, {@code phrase}, {@code quotation}
 * @param sentences the source sentences that bear it out
 * @param worth the higher, the better
 */
public record Heading(String text, String maker, List<Integer> sentences, double worth) {
  /** Copies the list. */
  public Heading {
    sentences = List.copyOf(sentences);
  }

  /** The same where nothing speaks for it: its section may as well do without. */
  Heading unsure() {
    return new Heading(text, maker, sentences, 0);
  }
}
