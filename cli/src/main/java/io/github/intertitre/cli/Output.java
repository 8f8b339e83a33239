package io.github.intertitre.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Writes results so that nothing is ever half-written: beside the place, then moved there. */
final class Output {
  // Held for writing, and never let go, once the program is stopped: what is being written is
  // finished first, and nothing more begins.
  private static final ReadWriteLock STOPPED = new ReentrantReadWriteLock();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> STOPPED.writeLock().lock()));
  }

  private Output() {}

  /** The whole of a text to a stream. */
  static void print(PrintStream out, String text) {
    out.print(text);
    out.flush();
  }

  /** The whole of a text to a file. */
  static void write(Path file, String text) {
    Path target = file.toAbsolutePath();
    STOPPED.readLock().lock();
    try {
      Path beside = Files.createTempFile(target.getParent(), ".intertitre", ".tmp");
      try {
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        shared(beside);
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new Trouble("output.unwritable", file);
    } finally {
      STOPPED.readLock().unlock();
    }
  }

  /** Makes the folder that results go into. */
  static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Trouble("output.unwritable", folder);
    }
  }

  // A temporary file is its owner's alone; a result is for all who may read its folder.
  private static void shared(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
