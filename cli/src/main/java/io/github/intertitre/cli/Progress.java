package io.github.intertitre.cli;

/** A bar on standard error, drawn only where a terminal watches a run of several inputs. */
final class Progress {
  private static final int WIDTH = 30;

  private final Shell shell;
  private final int all;
  private int done;

  Progress(Shell shell, int all) {
    this.shell = shell;
    this.all = all;
  }

  void step() {
    done++;
    if (shell.isWatched()) {
      int full = WIDTH * done / all;
      shell.draw("\r[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + done + "/" + all);
    }
  }

  void end() {
    if (shell.isWatched()) {
      shell.draw("\n");
    }
  }
}
