package io.github.intertitre.cli;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Runs many inputs over the machine's cores; one that fails leaves the others alone. */
final class Batch {
  private final Shell shell;
  private final List<Input> inputs;
  private final Predicate<Input> isDone;
  private final boolean failsFast;

  /** Runs all of the inputs. */
  Batch(Shell shell, List<Input> inputs) {
    this(shell, inputs, input -> false, false);
  }

  /** Passes over those that are done; may end with the first that fails. */
  Batch(Shell shell, List<Input> inputs, Predicate<Input> isDone, boolean failsFast) {
    this.shell = shell;
    this.inputs = inputs;
    this.isDone = isDone;
    this.failsFast = failsFast;
  }

  private record Outcome(boolean kept, int code) {}

  /** The worst exit code of all. */
  int run(ToIntFunction<Input> step) {
    if (inputs.size() == 1) {
      return outcome(inputs.get(0), step).code();
    }
    Tally tally = new Tally(shell);
    Iterator<Input> all = inputs.iterator();
    int[] count = {0};
    Ordered.run(
        all,
        input -> outcome(input, step),
        outcome -> {
          double part = (double) ++count[0] / inputs.size();
          if (outcome.kept()) {
            tally.kept(part);
          } else {
            tally.written(outcome.code(), part);
          }
          return !failsFast || outcome.code() != Shell.UNUSABLE;
        });
    return tally.end();
  }

  private Outcome outcome(Input input, ToIntFunction<Input> step) {
    return isDone.test(input)
        ? new Outcome(true, Shell.DONE)
        : new Outcome(false, code(input, step));
  }

  private int code(Input input, ToIntFunction<Input> step) {
    try {
      return step.applyAsInt(input);
    } catch (Trouble trouble) {
      shell.say(trouble);
    } catch (RuntimeException | StackOverflowError e) {
      shell.say("internal", input.shown(), e.toString());
    }
    return Shell.UNUSABLE;
  }
}
