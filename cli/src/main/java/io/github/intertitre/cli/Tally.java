package io.github.intertitre.cli;

import java.util.Locale;

/** Counts what becomes of the articles of a run. */
final class Tally {
  private final Shell shell;
  private final Progress progress;
  private final long start = System.nanoTime();
  private int written;
  private int kept;
  private int refused;
  private int worst = Shell.DONE;

  Tally(Shell shell) {
    this.shell = shell;
    this.progress = new Progress(shell);
  }

  /**
   * Counts one article.
   *
   * @param code its exit code
   * @param part the part of the whole that is done with it, from 0 to 1; 0 where nobody knows
   */
  void written(int code, double part) {
    if (code == Shell.UNUSABLE) {
      refused++;
    } else {
      written++;
    }
    worst = Math.max(worst, code);
    progress.step(written + refused, written + refused + kept, part);
  }

  /** Counts one article that an earlier run has done. */
  void kept(double part) {
    kept++;
    progress.step(written + refused, written + refused + kept, part);
  }

  /** The exit code of the run, after a sentence on what was done. */
  int end() {
    progress.end();
    double seconds = (System.nanoTime() - start) / 1e9;
    shell.say(
        "batch.summary",
        written + refused + kept,
        written,
        kept,
        refused,
        String.format(Locale.ROOT, "%.1f", seconds),
        String.format(Locale.ROOT, "%.1f", (written + refused) / seconds));
    return worst;
  }
}
