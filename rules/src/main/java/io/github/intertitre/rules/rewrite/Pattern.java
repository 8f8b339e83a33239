package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sequence of elements laid over a whole sentence, from its first token to the mark that ends it.
 *
 * <p>Elements take the fewest tokens that let the rest match; quotations are passed over whole.
 */
final class Pattern {
  // A sentence that would take more steps is left alone.
  private static final int MAX_STEPS = 20_000;
  // Nor one that the pattern would have to lie on in more ways until a rule makes something of it.
  private static final int MAX_MATCHES = 200;
  private static final int MAX_ELEMENTS = 64;
  private static final String CLOSING = ".!?…";

  private final List<Element> elements;
  private final List<Need> needs;

  /**
   * Of these elements.
   *
   * @throws IllegalArgumentException where there are too many
   */
  Pattern(List<Element> elements) {
    if (elements.size() > MAX_ELEMENTS) {
      throw new IllegalArgumentException(
          "a pattern has at most " + MAX_ELEMENTS + " elements, was " + elements.size());
    }
    this.elements = List.copyOf(elements);
    this.needs =
        elements.stream().filter(e -> !e.optional()).flatMap(e -> e.need().stream()).toList();
  }

  /** Words without which no sentence matches. */
  List<Need> needs() {
    return needs;
  }

  /**
   * One part of a pattern.
   *
   * @param label under which the rewriting can name it; empty for none
   * @param atom what it matches
   * @param optional whether it may be left out
   * @param need the words that it asks for, where it asks for words
   */
  record Element(String label, Atom atom, boolean optional, Optional<Need> need) {}

  /** What matches a run of tokens. */
  interface Atom {
    /** No further end. */
    int NONE = -1;

    /**
     * Where it can end that begins at a token: the nearest end behind {@code after}, else {@link
     * #NONE}.
     */
    int end(Sentence sentence, int start, int after);
  }

  /** All of its labels on one span. */
  Match match(Sentence sentence, Span span) {
    Map<String, Span> spans = new HashMap<>();
    elements.forEach(element -> spans.put(element.label(), span));
    return new Match(sentence, spans);
  }

  /** What {@code use} makes of the first match that it makes something of. */
  <T> Optional<T> first(Sentence sentence, Function<Match, Optional<T>> use) {
    return new Search<>(sentence, use).run(0, 0);
  }

  /** Where the sentence's matter ends: before its closing mark. */
  static int end(Sentence sentence) {
    int end = sentence.size();
    while (end > 0 && closes(sentence.token(end - 1).text())) {
      end--;
    }
    return end;
  }

  private static boolean closes(String mark) {
    return mark.chars().allMatch(c -> CLOSING.indexOf(c) >= 0);
  }

  private final class Search<T> {
    private final Sentence sentence;
    private final Function<Match, Optional<T>> use;
    // Where each element begins, and last where the last one ends.
    private final int[] bounds = new int[elements.size() + 1];
    private final int end;
    private int steps;
    private int matches;

    Search(Sentence sentence, Function<Match, Optional<T>> use) {
      this.sentence = sentence;
      this.use = use;
      this.end = end(sentence);
    }

    Optional<T> run(int element, int token) {
      if (++steps > MAX_STEPS) {
        return Optional.empty();
      }
      bounds[element] = token;
      if (element == elements.size()) {
        return token == end && ++matches <= MAX_MATCHES ? use.apply(match()) : Optional.empty();
      }
      Element next = elements.get(element);
      if (next.optional()) {
        Optional<T> made = run(element + 1, token);
        if (made.isPresent()) {
          return made;
        }
      }
      int stop = next.atom().end(sentence, token, -1);
      while (stop != Atom.NONE && stop <= end) {
        Optional<T> made = run(element + 1, stop);
        if (made.isPresent()) {
          return made;
        }
        stop = next.atom().end(sentence, token, stop);
      }
      return Optional.empty();
    }

    private Match match() {
      Map<String, Span> spans = new HashMap<>();
      for (int i = 0; i < elements.size(); i++) {
        spans.put(elements.get(i).label(), new Span(bounds[i], bounds[i + 1]));
      }
      return new Match(sentence, spans);
    }
  }
}
