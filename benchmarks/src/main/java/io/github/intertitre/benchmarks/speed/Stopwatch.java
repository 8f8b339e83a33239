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

  /**
   * What one run takes in a thread of its own, where nothing is remembered of the sentences that a
   * run before it read.
   */
  public static double alone(Runnable work) {
    double[] taken = new double[1];
    Thread thread = new Thread(() -> taken[0] = time(work));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return taken[0];
  }

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
