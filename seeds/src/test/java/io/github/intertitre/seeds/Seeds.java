package io.github.intertitre.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles, and where their golden outputs lie. */
final class Seeds {
  private static final Path ARTICLES = Path.of("articles");
  private static final Path GOLDEN = Path.of("golden");

  private Seeds() {}

  /** Names of all articles, in order. */
  static List<String> names() {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return read(ARTICLES.resolve(name + ".txt"));
  }

  static Path golden(String file) {
    return GOLDEN.resolve(file);
  }

  static boolean hasGolden() {
    return Files.isDirectory(GOLDEN);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
