package io.github.intertitre.benchmarks.sections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * C99 (F. Choi, « Advances in domain independent linear text segmentation », NAACL 2000): the
 * cosine of each pair of sentences, each value replaced by its rank among its neighbours, then
 * segments divided where the density of ranks inside them grows most.
 */
final class Choi {
  private static final int MASK = 11;
  private static final double THRESHOLD = 1.2;
  private static final double[] KERNEL = {1, 2, 4, 8, 4, 2, 1};

  private Choi() {}

  /**
   * The sentences, but the first, that begin a segment; how many there are follows from the text.
   */
  static BitSet cuts(List<List<String>> stems) {
    List<Integer> order = new ArrayList<>();
    return first(order, count(divide(sums(ranks(cosines(stems))), order)));
  }

  /** The same where one is told how many begin a segment. */
  static BitSet cuts(List<List<String>> stems, int count) {
    List<Integer> order = new ArrayList<>();
    divide(sums(ranks(cosines(stems))), order);
    return first(order, count);
  }

  private static BitSet first(List<Integer> order, int count) {
    BitSet cuts = new BitSet();
    order.subList(0, Math.min(count, order.size())).forEach(cuts::set);
    return cuts;
  }

  private static double[][] cosines(List<List<String>> stems) {
    List<Map<String, Integer>> vectors = stems.stream().map(Choi::vector).toList();
    int n = vectors.size();
    double[][] cosines = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        cosines[i][j] = i == j ? 1 : cosine(vectors.get(i), vectors.get(j));
        cosines[j][i] = cosines[i][j];
      }
    }
    return cosines;
  }

  static Map<String, Integer> vector(List<String> stems) {
    Map<String, Integer> vector = new HashMap<>();
    stems.forEach(stem -> vector.merge(stem, 1, Integer::sum));
    return vector;
  }

  static double cosine(Map<String, Integer> one, Map<String, Integer> other) {
    double product = 0;
    for (Map.Entry<String, Integer> entry : one.entrySet()) {
      product += entry.getValue() * other.getOrDefault(entry.getKey(), 0);
    }
    double lengths = length(one) * length(other);
    return lengths == 0 ? 0 : product / lengths;
  }

  private static double length(Map<String, Integer> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(v -> (double) v * v).sum());
  }

  // The share of the neighbours in a square mask that are less alike.
  private static double[][] ranks(double[][] cosines) {
    int n = cosines.length;
    double[][] ranks = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        int less = 0;
        int seen = 0;
        for (int x = Math.max(0, i - MASK / 2); x <= Math.min(n - 1, i + MASK / 2); x++) {
          for (int y = Math.max(0, j - MASK / 2); y <= Math.min(n - 1, j + MASK / 2); y++) {
            seen++;
            less += cosines[x][y] < cosines[i][j] ? 1 : 0;
          }
        }
        ranks[i][j] = (double) less / seen;
      }
    }
    return ranks;
  }

  // Sums over the squares that start at the corner, so that each segment's sum is four look-ups.
  private static double[][] sums(double[][] ranks) {
    int n = ranks.length;
    double[][] sums = new double[n + 1][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        sums[i + 1][j + 1] = ranks[i][j] + sums[i][j + 1] + sums[i + 1][j] - sums[i][j];
      }
    }
    return sums;
  }

  private static double inside(double[][] sums, int from, int to) {
    return sums[to][to] - sums[from][to] - sums[to][from] + sums[from][from];
  }

  // All cuts in the order in which they raise the density most, and the density before each.
  private static List<Double> divide(double[][] sums, List<Integer> order) {
    int n = sums.length - 1;
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, n));
    double total = inside(sums, 0, n);
    double area = (double) n * n;
    List<Double> densities = new ArrayList<>();
    densities.add(area == 0 ? 0 : total / area);
    while (borders.size() <= n) {
      int best = -1;
      double bestDensity = -1;
      for (int at = 1; at < n; at++) {
        if (!borders.contains(at)) {
          double density = split(sums, borders, total, area, at)[2];
          best = density > bestDensity ? at : best;
          bestDensity = Math.max(density, bestDensity);
        }
      }
      double[] split = split(sums, borders, total, area, best);
      total = split[0];
      area = split[1];
      borders.add(best);
      order.add(best);
      densities.add(split[2]);
    }
    return densities;
  }

  // Sum, area and density of all segments once one of them is cut.
  private static double[] split(
      double[][] sums, TreeSet<Integer> borders, double total, double area, int at) {
    int from = borders.lower(at);
    int to = borders.higher(at);
    double sum = total - inside(sums, from, to) + inside(sums, from, at) + inside(sums, at, to);
    double left = at - from;
    double right = to - at;
    double size = area - (left + right) * (left + right) + left * left + right * right;
    return new double[] {sum, size, sum / size};
  }

  // Cuts as long as the smoothed growth of the density stands out: mean and 1.2 deviations.
  private static int count(List<Double> densities) {
    double[] growth = new double[densities.size() - 1];
    for (int i = 0; i < growth.length; i++) {
      growth[i] = densities.get(i + 1) - densities.get(i);
    }
    double[] smooth = smooth(growth);
    double mean = Arrays.stream(smooth).average().orElse(0);
    double variance = Arrays.stream(smooth).map(g -> (g - mean) * (g - mean)).average().orElse(0);
    double threshold = mean + THRESHOLD * Math.sqrt(variance);
    int count = 0;
    while (count < smooth.length && smooth[count] > threshold) {
      count++;
    }
    return count;
  }

  private static double[] smooth(double[] growth) {
    double[] smooth = new double[growth.length];
    for (int i = 0; i < growth.length; i++) {
      double weights = 0;
      for (int k = 0; k < KERNEL.length; k++) {
        int at = i + k - KERNEL.length / 2;
        if (at >= 0 && at < growth.length) {
          smooth[i] += KERNEL[k] * growth[at];
          weights += KERNEL[k];
        }
      }
      smooth[i] /= weights;
    }
    return smooth;
  }
}
