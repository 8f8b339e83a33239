package io.github.intertitre.benchmarks.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static BitSet cuts(int... at) {
    BitSet cuts = new BitSet();
    for (int cut : at) {
      cuts.set(cut);
    }
    return cuts;
  }

  @Test
  void theSameSegmentationIsNoDistanceAway() {
    Windows windows = Windows.of(12, cuts(4, 8), cuts(4, 8));
    assertThat(windows).isEqualTo(new Windows(0, 0));
  }

  // 8 units in two halves: windows of 2, six of them; the two that span unit 4 are missed.
  @Test
  void aMissedCutCountsOnceForEachWindowOverIt() {
    Windows windows = Windows.of(8, cuts(4), cuts());
    assertThat(windows.pk()).isEqualTo(2.0 / 6, within(1e-9));
    assertThat(windows.windowDiff()).isEqualTo(2.0 / 6, within(1e-9));
  }

  // Two cuts for one in the same window: parted all the same, but not as often.
  @Test
  void windowDiffSeesOneCutTooManyThatPkDoesNot() {
    Windows windows = Windows.of(8, cuts(4), cuts(4, 5));
    assertThat(windows.pk()).isEqualTo(1.0 / 6, within(1e-9));
    assertThat(windows.windowDiff()).isEqualTo(2.0 / 6, within(1e-9));
  }
}
