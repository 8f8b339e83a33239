package io.github.intertitre.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Processor time of the thread that asks, in milliseconds, so that whatever else the machine does
 * counts little.
 */
public final class Stopwatch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Stopwatch() {}

  /** What one run takes. */
  public static double time(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** What each of several runs takes, in their order. */
  public static double[] times(int rounds, Runnable work) {
    double[] times = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      times[round] = time(work);
    }
    return times;
  }

  /** The median of the last two thirds: the first third warms the machine up. */
  public static double warm(double[] times) {
    double[] late = Arrays.copyOfRange(times, times.length / 3, times.length);
    Arrays.sort(late);
    return late[late.length / 2];
  }
}
