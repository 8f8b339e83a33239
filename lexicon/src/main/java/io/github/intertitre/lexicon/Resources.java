package io.github.intertitre.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files that ship beside the classes. */
public final class Resources {
  private Resources() {}

  /** The whole of a UTF-8 resource beside {@code owner}. */
  public static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Its lines, without blank ones and « # » comments. */
  public static List<String> lines(Class<?> owner, String name) {
    return text(owner, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** A table: the cells of each line of a {@code .tsv} resource; « - » is an empty cell. */
  public static List<List<String>> table(Class<?> owner, String name) {
    return lines(owner, name).stream().map(Resources::cells).toList();
  }

  private static List<String> cells(String line) {
    return java.util.Arrays.stream(line.split("\t", -1))
        .map(cell -> cell.equals("-") ? "" : cell)
        .toList();
  }
}
