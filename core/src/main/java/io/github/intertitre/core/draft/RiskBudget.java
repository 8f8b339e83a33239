package io.github.intertitre.core.draft;

import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds an article to a number of rewritings that may be wrong, as their rules' sureness has it:
 * one in fifty of the sentences that come out. Two changes of 0.95 each are expected to go wrong
 * 0.1 times.
 */
public final class RiskBudget {
  private static final double SHARE = 0.02;
  // A short article may be rewritten too.
  private static final double LEAST = 0.2;

  private RiskBudget() {}

  /** A surer way to say a sentence, and what it costs a reader for the doubt that it saves. */
  private record Swap(int sentence, Rewrite way, double price) {}

  /**
   * The chosen ways; where they risk too much, surer ones instead, first those by which a reader
   * loses least.
   */
  public static List<Rewrite> keep(List<List<Rewrite>> ways, List<Rewrite> chosen) {
    List<Rewrite> kept = new ArrayList<>(chosen);
    while (risk(kept) > Math.max(LEAST, SHARE * sentences(kept))) {
      Optional<Swap> swap =
          IntStream.range(0, kept.size())
              .boxed()
              .flatMap(i -> swaps(i, kept.get(i), ways.get(i)))
              .min(Comparator.comparingDouble(Swap::price));
      if (swap.isEmpty()) {
        return kept;
      }
      kept.set(swap.get().sentence(), swap.get().way());
    }
    return kept;
  }

  private static int sentences(List<Rewrite> ways) {
    return ways.stream().mapToInt(way -> way.sentences().size()).sum();
  }

  /** How many of these ways are expected to be wrong. */
  static double risk(List<Rewrite> ways) {
    return ways.stream().mapToDouble(RiskBudget::risk).sum();
  }

  private static double risk(Rewrite way) {
    return 1 - way.sure();
  }

  private static Stream<Swap> swaps(int sentence, Rewrite now, List<Rewrite> ways) {
    return ways.stream()
        .filter(way -> way.sure() > now.sure())
        .map(
            way ->
                new Swap(sentence, way, (way.burden() - now.burden()) / (risk(now) - risk(way))));
  }
}
