package io.github.intertitre.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that gets its name when it is whole. Until then it is NAME.part: a run that was
 * broken off leaves whole lines there, and at most one that is not, which is cut off.
 */
final class PartFile implements LineSink {
  private final Path file;
  private final Path part;
  private final FileChannel channel;
  private int kept;

  private PartFile(Path file, boolean keep) throws IOException {
    this.file = file.toAbsolutePath();
    this.part = part(this.file);
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lock();
    channel.truncate(keep ? wholeLines() : 0);
    channel.position(channel.size());
  }

  /** Begins a file, or goes on with one that was begun. */
  static PartFile open(Path file, boolean keep) {
    try {
      return new PartFile(file, keep);
    } catch (IOException e) {
      throw new Trouble("output.unwritable", file);
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /** Whether the file is there and nothing is left to do on it. */
  static boolean isWhole(Path file) {
    return Files.exists(file) && !Files.exists(part(file.toAbsolutePath()));
  }

  private void lock() throws IOException {
    try {
      if (channel.tryLock() == null) {
        throw new Trouble("output.in-use", file);
      }
    } catch (OverlappingFileLockException e) {
      throw new Trouble("output.in-use", file);
    }
  }

  private long wholeLines() throws IOException {
    long at = 0;
    long end = 0;
    kept = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(part), 1 << 16)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        if (b == '\n') {
          end = at;
          kept++;
        }
      }
    }
    return end;
  }

  @Override
  public int kept() {
    return kept;
  }

  @Override
  public InputStream keptLines() {
    try {
      return Files.newInputStream(part);
    } catch (IOException e) {
      throw new Trouble("input.unreadable", part);
    }
  }

  @Override
  public void write(byte[] line) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(line);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      throw new Trouble("output.unwritable", part);
    }
  }

  @Override
  public void finish() {
    try {
      channel.force(true);
      channel.close();
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Trouble("output.unwritable", file);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new Trouble("output.unwritable", part);
    }
  }
}
