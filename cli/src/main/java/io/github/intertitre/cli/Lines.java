package io.github.intertitre.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The lines of a stream that are not blank, one at a time; of a line that is too long, its head.
 */
final class Lines implements Iterator<Lines.Line>, AutoCloseable {
  private final InputStream in;
  private final int limit;
  private int number;
  private long read;
  private Optional<Line> next = Optional.empty();

  /**
   * A line.
   *
   * @param number counted from 1, blank lines too
   * @param bytes its bytes, without the line end
   * @param whole whether that is all of it
   * @param end offset in the stream after it
   */
  record Line(int number, byte[] bytes, boolean whole, long end) {}

  /** Lines of at most {@code limit} bytes. */
  Lines(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      Optional<Line> line = line();
      if (line.isEmpty()) {
        return false;
      }
      next = line.filter(l -> !isBlank(l.bytes()));
    }
    return true;
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = next.orElseThrow();
    next = Optional.empty();
    return line;
  }

  private Optional<Line> line() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      long start = read;
      int b = in.read();
      for (; b >= 0 && b != '\n'; b = in.read()) {
        read++;
        if (bytes.size() < limit) {
          bytes.write(b);
        }
      }
      read += b < 0 ? 0 : 1;
      number++;
      boolean whole = read - start <= limit + 1L;
      return read == start
          ? Optional.empty()
          : Optional.of(new Line(number, bytes.toByteArray(), whole, read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
