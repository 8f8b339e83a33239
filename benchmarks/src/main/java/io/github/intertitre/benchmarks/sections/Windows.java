package io.github.intertitre.benchmarks.sections;

import java.util.BitSet;

/**
 * How far a segmentation is from a reference: P<sub>k</sub> (Beeferman, Berger and Lafferty,
 * Machine Learning 34, 1999) and WindowDiff (Pevzner and Hearst, Computational Linguistics 28,
 * 2002), 0 being the same, with windows of half the mean segment of the reference.
 */
record Windows(double pk, double windowDiff) {

  /**
   * Compares two segmentations.
   *
   * @param size how many units there are
   * @param wanted the units, but the first, that begin a segment of the reference
   * @param found the same, of the segmentation to be judged
   */
  static Windows of(int size, BitSet wanted, BitSet found) {
    int width = Math.max(1, (int) Math.round(size / (2.0 * (wanted.cardinality() + 1))));
    int windows = size - width;
    int parted = 0;
    int counted = 0;
    for (int i = 0; i < windows; i++) {
      int inWanted = between(wanted, i, i + width);
      int inFound = between(found, i, i + width);
      parted += (inWanted == 0) != (inFound == 0) ? 1 : 0;
      counted += inWanted != inFound ? 1 : 0;
    }
    double all = Math.max(1, windows);
    return new Windows(parted / all, counted / all);
  }

  // The segments that begin after one unit and up to another.
  private static int between(BitSet cuts, int from, int to) {
    return cuts.get(from + 1, to + 1).cardinality();
  }
}
