package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.ArrayList;
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
  private static final String CLOSING = ".!?…";

  private final List<Element> elements;
  private final List<Vocabulary.Need> needs;

  Pattern(List<Element> elements) {
    this.elements = List.copyOf(elements);
    this.needs =
        elements.stream().filter(e -> !e.optional()).flatMap(e -> e.need().stream()).toList();
  }

  /** Words without which no sentence matches. */
  List<Vocabulary.Need> needs() {
    return needs;
  }

  /** Whether a sentence of these words can match at all. */
  boolean fits(Vocabulary words) {
    return words.has(needs);
  }

  /**
   * One part of a pattern.
   *
   * @param label under which the rewriting can name it; empty for none
   * @param atom what it matches
   * @param optional whether it may be left out
   * @param need the words that it asks for, where it asks for words
   */
  record Element(String label, Atom atom, boolean optional, Optional<Vocabulary.Need> need) {}

  /** The ends that an element can have when it begins at a token, shortest first. */
  interface Atom {
    List<Integer> ends(Sentence sentence, Optional<MainClause> main, int start);
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
    private final Optional<MainClause> main;
    private final Function<Match, Optional<T>> use;
    private final Map<String, Span> spans = new HashMap<>();
    private final int end;
    private int steps;

    Search(Sentence sentence, Function<Match, Optional<T>> use) {
      this.sentence = sentence;
      this.main = Frames.of(sentence).clause();
      this.use = use;
      this.end = end(sentence);
    }

    Optional<T> run(int element, int token) {
      if (++steps > MAX_STEPS) {
        return Optional.empty();
      }
      if (element == elements.size()) {
        return token == end ? use.apply(new Match(sentence, spans)) : Optional.empty();
      }
      Element next = elements.get(element);
      for (int stop : stops(next, token)) {
        spans.put(next.label(), new Span(token, stop));
        Optional<T> made = run(element + 1, stop);
        if (made.isPresent()) {
          return made;
        }
      }
      spans.remove(next.label());
      return Optional.empty();
    }

    private List<Integer> stops(Element next, int token) {
      List<Integer> stops = new ArrayList<>();
      if (next.optional()) {
        stops.add(token);
      }
      for (int stop : next.atom().ends(sentence, main, token)) {
        if (stop <= end) {
          stops.add(stop);
        }
      }
      return stops;
    }
  }
}
