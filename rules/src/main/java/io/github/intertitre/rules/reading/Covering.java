package io.github.intertitre.rules.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * For each token the first of some spans that holds it, so that nobody need search: rules ask for
 * the name or verb at a token thousands of times.
 */
final class Covering<T> {
  private static final int NONE = -1;

  private final List<T> things;
  private final int[] at;

  Covering(int tokens, List<T> things, Function<T, Span> span) {
    this.things = List.copyOf(things);
    this.at = new int[tokens];
    Arrays.fill(at, NONE);
    for (int thing = things.size() - 1; thing >= 0; thing--) {
      Span covered = span.apply(things.get(thing));
      int end = Math.min(tokens, covered.end());
      if (covered.start() < end) {
        Arrays.fill(at, covered.start(), end, thing);
      }
    }
  }

  /** The things, in order. */
  List<T> all() {
    return things;
  }

  Optional<T> at(int token) {
    return has(token) ? Optional.of(things.get(at[token])) : Optional.empty();
  }

  /** Whether one thing holds a token and the one before it. */
  boolean joins(int token) {
    return has(token) && has(token - 1) && at[token] == at[token - 1];
  }

  boolean has(int token) {
    return token >= 0 && token < at.length && at[token] != NONE;
  }
}
