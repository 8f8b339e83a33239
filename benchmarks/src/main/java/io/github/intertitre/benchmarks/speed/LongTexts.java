package io.github.intertitre.benchmarks.speed;

import io.github.intertitre.benchmarks.archive.Variations;
import java.util.List;
import java.util.Random;

/**
 * Texts of any length from the bodies of given articles, which come again in another order and with
 * other figures, so that few sentences of a long text are the same.
 */
final class LongTexts {
  private final List<String> articles;

  LongTexts(List<String> articles) {
    this.articles = articles;
  }

  /** A text of so many characters at most, cut behind a paragraph. */
  String of(int length) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; text.length() < length; number++) {
      text.append(Variations.varied(articles.get(number % articles.size()), new Random(number)));
      text.append("\n\n");
    }
    int end = text.lastIndexOf("\n\n", length);
    return text.substring(0, end < 0 ? length : end);
  }
}
