package io.github.intertitre.benchmarks.sections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * TextTiling by comparison of blocks (M. Hearst, « TextTiling: Segmenting Text into Multi-paragraph
 * Subtopic Passages », Computational Linguistics 23, 1997): stretches of 20 words, stopped ones
 * counted for the length and not for the likeness, blocks of 10 stretches, smoothed once, cut where
 * the likeness of the two sides dips deeper than the mean less half a deviation, and moved to the
 * nearest paragraph.
 */
final class TextTiling {
  private static final int STRETCH = 20;
  private static final int BLOCK = 10;
  private static final int NEAREST = 3;

  private TextTiling() {}

  /**
   * The sentences, but the first, that begin a segment.
   *
   * @param words of each sentence: the stem, or nothing where the word is stopped
   * @param paragraphs of each sentence
   */
  static BitSet cuts(List<List<String>> words, List<Integer> paragraphs) {
    List<Integer> sentenceOf = new ArrayList<>();
    double[] depths = depths(smooth(likeness(stretches(words, sentenceOf))));
    double mean = Arrays.stream(depths).average().orElse(0);
    double variance = Arrays.stream(depths).map(d -> (d - mean) * (d - mean)).average().orElse(0);
    double least = Math.max(0, mean - Math.sqrt(variance) / 2);
    return deepest(depths, least, sentenceOf, paragraphs, depths.length);
  }

  /** The same where one is told how many begin a segment: the deepest dips. */
  static BitSet cuts(List<List<String>> words, List<Integer> paragraphs, int count) {
    List<Integer> sentenceOf = new ArrayList<>();
    double[] depths = depths(smooth(likeness(stretches(words, sentenceOf))));
    return deepest(depths, 0, sentenceOf, paragraphs, count);
  }

  // From the deepest on, three stretches apart at least, each moved to where a paragraph begins.
  private static BitSet deepest(
      double[] depths, double least, List<Integer> sentenceOf, List<Integer> paragraphs, int most) {
    BitSet cuts = new BitSet();
    BitSet taken = new BitSet();
    Integer[] gaps = new Integer[depths.length];
    Arrays.setAll(gaps, i -> i);
    Arrays.sort(gaps, (a, b) -> Double.compare(depths[b], depths[a]));
    for (int gap : gaps) {
      boolean free = taken.get(Math.max(0, gap - NEAREST), gap + NEAREST + 1).isEmpty();
      if (depths[gap] > least && free && cuts.cardinality() < most) {
        taken.set(gap);
        int cut = nearest(paragraphs, sentenceOf.get((gap + 1) * STRETCH));
        if (cut > 0) {
          cuts.set(cut);
        }
      }
    }
    return cuts;
  }

  private static List<Map<String, Integer>> stretches(
      List<List<String>> words, List<Integer> sentenceOf) {
    List<Map<String, Integer>> stretches = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (String stem : words.get(i)) {
        if (sentenceOf.size() % STRETCH == 0) {
          stretches.add(new HashMap<>());
        }
        if (!stem.isEmpty()) {
          stretches.get(stretches.size() - 1).merge(stem, 1, Integer::sum);
        }
        sentenceOf.add(i);
      }
    }
    return stretches;
  }

  // One value a gap between two stretches.
  private static double[] likeness(List<Map<String, Integer>> stretches) {
    double[] likeness = new double[Math.max(0, stretches.size() - 1)];
    for (int gap = 0; gap < likeness.length; gap++) {
      int width = Math.min(BLOCK, Math.min(gap + 1, stretches.size() - gap - 1));
      likeness[gap] =
          Choi.cosine(
              block(stretches, gap + 1 - width, gap + 1),
              block(stretches, gap + 1, gap + 1 + width));
    }
    return likeness;
  }

  private static Map<String, Integer> block(
      List<Map<String, Integer>> stretches, int from, int to) {
    Map<String, Integer> block = new HashMap<>();
    stretches
        .subList(from, to)
        .forEach(s -> s.forEach((stem, count) -> block.merge(stem, count, Integer::sum)));
    return block;
  }

  private static double[] smooth(double[] values) {
    double[] smooth = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int from = Math.max(0, i - 1);
      int to = Math.min(values.length, i + 2);
      smooth[i] = Arrays.stream(values, from, to).average().orElse(0);
    }
    return smooth;
  }

  // How far the likeness rises on both sides before it falls again.
  private static double[] depths(double[] likeness) {
    double[] depths = new double[likeness.length];
    for (int i = 0; i < likeness.length; i++) {
      int left = i;
      while (left > 0 && likeness[left - 1] >= likeness[left]) {
        left--;
      }
      int right = i;
      while (right + 1 < likeness.length && likeness[right + 1] >= likeness[right]) {
        right++;
      }
      depths[i] = likeness[left] + likeness[right] - 2 * likeness[i];
    }
    return depths;
  }

  // The first sentence of the paragraph that begins nearest to a sentence.
  private static int nearest(List<Integer> paragraphs, int sentence) {
    int best = 0;
    for (int i = 1; i < paragraphs.size(); i++) {
      boolean begins = !paragraphs.get(i).equals(paragraphs.get(i - 1));
      if (begins && (best == 0 || Math.abs(i - sentence) < Math.abs(best - sentence))) {
        best = i;
      }
    }
    return best;
  }
}
