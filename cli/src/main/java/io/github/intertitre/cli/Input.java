package io.github.intertitre.cli;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Limits;
import io.github.intertitre.core.UnusableTextException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text to read: a file, or standard input.
 *
 * @param name file name without its ending; the stem of output files
 * @param path the file; empty path for standard input
 */
record Input(String name, Path path) {
  private static final Set<String> ENDINGS = Set.of("txt", "md", "markdown", "html", "htm");
  private static final Path STANDARD = Path.of("-");

  /** The inputs that arguments name: files as they are, folders by the texts in them. */
  static List<Input> of(List<Path> arguments) {
    List<Input> inputs = new ArrayList<>();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        inputs.addAll(folder(argument));
      } else {
        inputs.add(new Input(stem(argument), argument));
      }
    }
    return inputs;
  }

  /** Whether a file is there that was written after this one. */
  boolean isNoNewer(Path file) {
    try {
      return Files.exists(file)
          && !path.equals(STANDARD)
          && Files.getLastModifiedTime(path).compareTo(Files.getLastModifiedTime(file)) <= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** How the input is called in messages. */
  String shown() {
    return path.equals(STANDARD) ? "stdin" : path.toString();
  }

  /**
   * The article in it.
   *
   * @param limits whose characters are the greatest size in bytes
   */
  Article article(InputStream standard, Limits limits) {
    byte[] bytes = bytes(standard, limits.characters());
    try {
      return read(bytes, limits);
    } catch (UnusableTextException e) {
      throw Trouble.of(e, shown());
    }
  }

  private Article read(byte[] bytes, Limits limits) {
    Article article = Article.of(bytes, limits);
    if (!article.looksFrench()) {
      Language.checkFrench(article.text(), shown());
    }
    return article;
  }

  private byte[] bytes(InputStream standard, int limit) {
    try (InputStream in = path.equals(STANDARD) ? standard : open()) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new Trouble("input.too-large", shown(), limit / 1000);
      }
      return bytes;
    } catch (IOException e) {
      throw new Trouble("input.unreadable", shown());
    }
  }

  private InputStream open() throws IOException {
    if (!Files.exists(path)) {
      throw new Trouble("input.missing", shown());
    }
    return Files.newInputStream(path);
  }

  private static List<Input> folder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Input> inputs =
          files
              .filter(file -> Files.isRegularFile(file) && ENDINGS.contains(ending(file)))
              .sorted()
              .map(file -> new Input(stem(file), file))
              .toList();
      if (inputs.isEmpty()) {
        throw new Trouble("input.empty-folder", folder);
      }
      return inputs;
    } catch (IOException e) {
      throw new Trouble("input.unreadable", folder);
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(Path file) {
    if (file.equals(STANDARD)) {
      return "article";
    }
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
