package io.github.intertitre.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/** Runs many inputs over the machine's cores; one that fails leaves the others alone. */
final class Batch {
  private final Shell shell;
  private final List<Input> inputs;

  Batch(Shell shell, List<Input> inputs) {
    this.shell = shell;
    this.inputs = inputs;
  }

  /** The worst exit code of all. */
  int run(ToIntFunction<Input> step) {
    if (inputs.size() == 1) {
      return guarded(inputs.get(0), step);
    }
    int cores = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      return worst(submit(workers, step));
    } finally {
      workers.shutdown();
    }
  }

  private List<Future<Integer>> submit(ExecutorService workers, ToIntFunction<Input> step) {
    List<Future<Integer>> running = new ArrayList<>();
    inputs.forEach(input -> running.add(workers.submit(() -> guarded(input, step))));
    return running;
  }

  private int worst(List<Future<Integer>> running) {
    Progress progress = new Progress(shell, running.size());
    int worst = Shell.DONE;
    for (Future<Integer> future : running) {
      worst = Math.max(worst, code(future));
      progress.step();
    }
    progress.end();
    return worst;
  }

  private static int code(Future<Integer> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Shell.UNUSABLE;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private int guarded(Input input, ToIntFunction<Input> step) {
    try {
      return step.applyAsInt(input);
    } catch (Trouble trouble) {
      shell.say(trouble);
    } catch (RuntimeException e) {
      shell.say("internal", input.shown(), e.toString());
    }
    return Shell.UNUSABLE;
  }
}
