package io.github.intertitre.core.plan;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.DateOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts what a note tells into an order that can be followed: what its subject is, what is so, then
 * what happened, in the order in which it did.
 */
final class Chronicle {
  private Chronicle() {}

  /** The sentences of a note, its definition first. */
  static List<String> of(List<String> sentences) {
    if (sentences.size() < 3) {
      return sentences;
    }
    List<String> ordered = new ArrayList<>(sentences.subList(0, 1));
    List<String> rest = sentences.subList(1, sentences.size());
    rest.stream().filter(text -> begin(text).isEmpty()).forEach(ordered::add);
    rest.stream()
        .filter(text -> begin(text).isPresent())
        .sorted(Comparator.comparing(text -> begin(text).orElseThrow()))
        .forEach(ordered::add);
    return ordered;
  }

  private static Optional<String> begin(String text) {
    return DateOrder.hasDigit(text)
        ? DateOrder.begin(Reader.french().sentence(text))
        : Optional.empty();
  }
}
