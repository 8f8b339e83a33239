package io.github.intertitre.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much more two threads do than one.
 *
 * @param bySelf by what the threads themselves took: processor time, and the time for which one
 *     waited for a lock; a machine that is busy with other things changes it little
 * @param byClock by the clock on the wall, which is right on a quiet machine with two cores to
 *     spare
 */
record Threads(double bySelf, double byClock) {
  private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();

  /** What threads took in milliseconds: each one by itself, and all by the clock. */
  private record Taken(double self, double clock) {}

  static Threads compare(int rounds, Runnable work) {
    BEAN.setThreadContentionMonitoringEnabled(true);
    Taken one = together(1, rounds, work);
    Taken two = together(2, rounds, work);
    return new Threads(2 * one.self() / two.self(), 2 * one.clock() / two.clock());
  }

  private static Taken together(int count, int rounds, Runnable work) {
    List<Double> selves = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      threads.add(new Thread(() -> selves.add(self(rounds, work))));
    }
    long start = System.nanoTime();
    threads.forEach(Thread::start);
    threads.forEach(Threads::join);
    double clock = (System.nanoTime() - start) / 1e6;
    return new Taken(selves.stream().mapToDouble(d -> d).average().orElseThrow(), clock);
  }

  private static double self(int rounds, Runnable work) {
    double processor = 0;
    for (int round = 0; round < rounds; round++) {
      processor += Stopwatch.time(work);
    }
    ThreadInfo info = BEAN.getThreadInfo(Thread.currentThread().getId());
    return processor + info.getBlockedTime() + info.getWaitedTime();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
