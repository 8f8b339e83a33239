package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sequence of elements laid over a whole sentence, from its first token to the mark that ends it.
 *
 * <p>Elements take the fewest tokens that let the rest match; quotations are passed over whole.
 */
final class Pattern {
  // A sentence that would take more steps is left alone.
  private static final int MAX_STEPS = 20_000;

  private final List<Element> elements;
  private final List<Vocabulary.Need> needs;

  Pattern(List<Element> elements) {
    this.elements = List.copyOf(elements);
    this.needs =
        elements.stream().filter(e -> !e.optional()).flatMap(e -> e.need().stream()).toList();
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

  /** The first match that satisfies {@code condition}. */
  Optional<Match> match(Sentence sentence, Predicate<Match> condition) {
    return new Search(sentence, condition).run(0, 0);
  }

  /** Where the sentence's matter ends: before its closing mark. */
  static int end(Sentence sentence) {
    int end = sentence.size();
    while (end > 0 && sentence.token(end - 1).text().matches("[.!?…]+")) {
      end--;
    }
    return end;
  }

  private final class Search {
    private final Sentence sentence;
    private final Optional<MainClause> main;
    private final Predicate<Match> condition;
    private final Map<String, Span> spans = new HashMap<>();
    private final int end;
    private int steps;

    Search(Sentence sentence, Predicate<Match> condition) {
      this.sentence = sentence;
      this.main = MainClause.of(sentence);
      this.condition = condition;
      this.end = end(sentence);
    }

    Optional<Match> run(int element, int token) {
      if (++steps > MAX_STEPS) {
        return Optional.empty();
      }
      if (element == elements.size()) {
        return token == end
            ? Optional.of(new Match(sentence, spans)).filter(condition)
            : Optional.empty();
      }
      Element next = elements.get(element);
      for (int stop : stops(next, token)) {
        spans.put(next.label(), new Span(token, stop));
        Optional<Match> match = run(element + 1, stop);
        if (match.isPresent()) {
          return match;
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
