package io.github.intertitre.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does one step on many things, over all cores, and hands the results over in the order of the
 * things. Only a few of either are in memory at a time, however many there are.
 */
final class Ordered {
  // How many things a core may be ahead of the slowest one.
  private static final int AHEAD = 8;

  private Ordered() {}

  /**
   * Runs until all is done, or until a result is not wanted.
   *
   * @param take takes a result; whether to go on
   */
  static <T, R> void run(Iterator<T> things, Function<T, R> step, Predicate<R> take) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    Deque<Future<R>> running = new ArrayDeque<>();
    try {
      do {
        while (running.size() < cores * AHEAD && things.hasNext()) {
          T thing = things.next();
          running.add(workers.submit(() -> step.apply(thing)));
        }
      } while (!running.isEmpty() && take.test(result(running.remove())));
    } finally {
      running.forEach(future -> future.cancel(false));
      workers.shutdown();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
