package io.github.intertitre.cli;

import java.time.Duration;
import java.util.Locale;

/** A bar on standard error, with rate and time left, drawn only where a terminal watches. */
final class Progress {
  private static final int WIDTH = 30;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Shell shell;
  private final long start = System.nanoTime();
  private long drawn;

  Progress(Shell shell) {
    this.shell = shell;
  }

  /**
   * Shows how far the run is.
   *
   * @param done articles done in this run
   * @param all articles done in all
   * @param part the part of the whole that is done, from 0 to 1; 0 where nobody knows
   */
  void step(int done, int all, double part) {
    long now = System.nanoTime();
    boolean due = part >= 1 || now - drawn >= PAUSE.toNanos();
    if (shell.isWatched() && due) {
      drawn = now;
      shell.draw("\r" + line(done, all, part, Duration.ofNanos(now - start)) + "\033[K");
    }
  }

  /** « [######------------------------] 4000 41.2/s 6:12 » */
  static String line(int done, int all, double part, Duration spent) {
    double seconds = Math.max(spent.toMillis(), 1) / 1000.0;
    String rate = String.format(Locale.ROOT, "%d  %.1f/s", all, done / seconds);
    if (part <= 0) {
      return rate;
    }
    int full = (int) (WIDTH * Math.min(part, 1));
    String bar = "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
    return bar + rate + "  " + left((long) (seconds * (1 - part) / part));
  }

  private static String left(long seconds) {
    String minutes = String.format(Locale.ROOT, "%d:%02d", seconds / 60 % 60, seconds % 60);
    return seconds < 3600
        ? minutes
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  void end() {
    if (shell.isWatched()) {
      shell.draw("\n");
    }
  }
}
