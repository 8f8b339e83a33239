package io.github.intertitre.benchmarks.scoreboard;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * An article's line.
 *
 * @param before as it was
 * @param after as it was rewritten
 * @param referees what others found on each side, in the order of their names
 */
record Row(String name, Side before, Side after, Fidelity fidelity, List<Judgement> referees) {
  /** What a referee found on each side; not a number where it did not look. */
  record Judgement(double before, double after) {}

  /** The median over rows. */
  static double median(List<Row> rows, ToDoubleFunction<Row> figure) {
    double[] sorted = rows.stream().mapToDouble(figure).filter(v -> !Double.isNaN(v)).toArray();
    java.util.Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}
