package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.Map;

/**
 * Where a pattern lies on a sentence: each label with the tokens that it took.
 *
 * @param sentence what was matched
 * @param spans token spans by label
 */
record Match(Sentence sentence, Map<String, Span> spans) {
  Match {
    spans = Map.copyOf(spans);
  }

  /** The tokens of a label, or of all from one to another: {@code A..C}. */
  Span span(String label) {
    int range = label.indexOf("..");
    if (range > 0) {
      return new Span(
          span(label.substring(0, range)).start(), span(label.substring(range + 2)).end());
    }
    Span span = spans.get(label);
    if (span == null) {
      throw new IllegalArgumentException("no label " + label + " in the pattern");
    }
    return span;
  }

  String text(String label) {
    return sentence.text(span(label));
  }
}
