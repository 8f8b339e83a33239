package io.github.intertitre.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Expands {@code articles/*.txt} where the shell did not. */
final class Globs {
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private Globs() {}

  static List<Path> expand(List<Path> arguments) {
    return arguments.stream().flatMap(Globs::expand).toList();
  }

  private static Stream<Path> expand(Path argument) {
    if (!GLOB.matcher(argument.toString()).find() || Files.exists(argument)) {
      return Stream.of(argument);
    }
    Path base = base(argument);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument);
    try (Stream<Path> files = Files.walk(base)) {
      List<Path> found =
          files
              .map(file -> base.equals(Path.of("")) ? base.relativize(file) : file)
              .filter(Files::isRegularFile)
              .filter(matcher::matches)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new Trouble("input.no-match", argument);
      }
      return found.stream();
    } catch (IOException e) {
      throw new Trouble("input.no-match", argument);
    }
  }

  // The folder above the first part with a wildcard.
  private static Path base(Path glob) {
    Path base = glob.isAbsolute() ? glob.getRoot() : Path.of("");
    for (Path part : glob) {
      if (GLOB.matcher(part.toString()).find()) {
        break;
      }
      base = base.resolve(part);
    }
    return base;
  }
}
