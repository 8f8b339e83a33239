package io.github.intertitre.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes results so that nothing is ever half-written: beside the place, then moved there. */
final class Output {
  private Output() {}

  /** The whole of a text to a stream. */
  static void print(PrintStream out, String text) {
    out.print(text);
    out.flush();
  }

  /** The whole of a text to a file. */
  static void write(Path file, String text) {
    Path target = file.toAbsolutePath();
    try {
      Path beside = Files.createTempFile(target.getParent(), ".intertitre", ".tmp");
      Unfinished.add(beside);
      try {
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        shared(beside);
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
        Unfinished.remove(beside);
      }
    } catch (IOException e) {
      throw new Trouble("output.unwritable", file);
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
