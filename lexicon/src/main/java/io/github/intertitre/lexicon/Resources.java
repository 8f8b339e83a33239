package io.github.intertitre.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files that ship beside the classes. */
public final class Resources {
  private Resources() {}

  /** The whole of a UTF-8 resource beside {@code owner}. */
  public static String text(Class<?> owner, String name) {
    return new String(bytes(owner, name), StandardCharsets.UTF_8);
  }

  /** The bytes of a resource beside {@code owner}. */
  public static byte[] bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + owner.getName());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Where a resource of another archive lies: a model, a dictionary. Asked of the loader, since a
   * class in a named module sees the resources of its own module alone.
   *
   * @param path from the root, without a slash before it
   */
  public static URL elsewhere(Class<?> owner, String path) {
    URL place = owner.getClassLoader().getResource(path);
    if (place == null) {
      throw new IllegalStateException("no resource " + path + ": is its archive on the path?");
    }
    return place;
  }

  /** Its lines, without blank ones and « # » comments. */
  public static List<String> lines(Class<?> owner, String name) {
    List<String> lines = new ArrayList<>();
    String text = text(owner, name);
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = end(text, '\n', start, text.length());
      String line = text.substring(start, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }

  /** A table: the cells of each line of a {@code .tsv} resource; « - » is an empty cell. */
  public static List<List<String>> table(Class<?> owner, String name) {
    List<List<String>> table = new ArrayList<>();
    for (String line : lines(owner, name)) {
      table.add(cells(line));
    }
    return table;
  }

  // Loops, since all tables are read at each start, before Java has compiled anything.
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (int start = 0, end; start <= line.length(); start = end + 1) {
      end = end(line, '\t', start, line.length());
      boolean empty = end == start + 1 && line.charAt(start) == '-';
      cells.add(empty ? "" : line.substring(start, end));
    }
    return cells;
  }

  private static int end(String text, char mark, int from, int last) {
    int end = text.indexOf(mark, from);
    return end < 0 ? last : end;
  }
}
