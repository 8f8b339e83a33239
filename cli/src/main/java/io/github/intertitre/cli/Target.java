package io.github.intertitre.cli;

import io.github.intertitre.core.render.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where results go: standard output, one file, or a folder of NAME.md, NAME.html… */
final class Target {
  private final Optional<Path> file;
  private final Optional<Path> folder;
  private final Shell shell;

  private Target(Optional<Path> file, Optional<Path> folder, Shell shell) {
    this.file = file;
    this.folder = folder;
    this.shell = shell;
  }

  static Target of(Optional<Path> output, boolean several, Shell shell) {
    if (output.isEmpty() && several) {
      throw new Trouble("output.needs-folder");
    }
    boolean isFolder = output.filter(o -> several || Files.isDirectory(o)).isPresent();
    return isFolder
        ? new Target(Optional.empty(), output.map(Output::folder), shell)
        : new Target(output, Optional.empty(), shell);
  }

  /** The format that a file's ending names. */
  static Optional<Format> formatOf(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Format.of(name.substring(dot + 1));
  }

  boolean isFolder() {
    return folder.isPresent();
  }

  /** Whether an earlier run has written all results of an input as it is now. */
  boolean holds(Input input, List<Format> formats) {
    return formats.stream().allMatch(f -> place(input, f).filter(input::isNoNewer).isPresent());
  }

  private Optional<Path> place(Input input, Format format) {
    return file.or(() -> folder.map(f -> f.resolve(input.name() + "." + format.extension())));
  }

  /** Writes one result. */
  void put(Input input, Format format, String text) {
    Optional<Path> place = place(input, format);
    if (place.isPresent()) {
      Output.write(place.get(), text);
    } else {
      Output.print(shell.out(), text);
    }
  }
}
