package io.github.intertitre.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where lines of results go, one by one. */
interface LineSink extends AutoCloseable {
  /** How many lines an earlier run has left there. */
  int kept();

  /** Those lines. */
  InputStream keptLines();

  /** Adds a line, whole. */
  void write(byte[] line);

  /** All lines are there. */
  void finish();

  @Override
  void close();

  /** A stream, which keeps nothing. */
  static LineSink of(PrintStream out) {
    return new LineSink() {
      @Override
      public int kept() {
        return 0;
      }

      @Override
      public InputStream keptLines() {
        return InputStream.nullInputStream();
      }

      @Override
      public void write(byte[] line) {
        out.write(line, 0, line.length);
        out.flush();
      }

      @Override
      public void finish() {
        out.flush();
      }

      @Override
      public void close() {
        out.flush();
      }
    };
  }
}
