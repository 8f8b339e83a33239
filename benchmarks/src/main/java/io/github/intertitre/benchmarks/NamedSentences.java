package io.github.intertitre.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences whose names are known, from a CoNLL file: token, TAB or space, BIO tag last. Lines that
 * open the file with # are remarks.
 */
final class NamedSentences {
  /** A name from one token up to, without, another. */
  record Named(String kind, int start, int end) {}

  /** A sentence; {@code opens} where it begins a new document. */
  record Entry(List<String> tokens, Set<Named> names, boolean opens) {}

  private NamedSentences() {}

  static List<Entry> read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    // Without marks of documents each sentence stands alone.
    List<String> lines =
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .dropWhile(line -> line.startsWith("#"))
            .toList();
    boolean marked = lines.stream().anyMatch(line -> line.startsWith("-DOCSTART-"));
    boolean opens = true;
    for (String line : lines) {
      if (line.startsWith("-DOCSTART-")) {
        opens = true;
      } else if (!line.isBlank()) {
        rows.add(line.strip().split("[\\t ]+"));
      } else if (!rows.isEmpty()) {
        entries.add(entry(rows, opens || !marked));
        rows.clear();
        opens = false;
      }
    }
    if (!rows.isEmpty()) {
      entries.add(entry(rows, opens || !marked));
    }
    return entries;
  }

  private static Entry entry(List<String[]> rows, boolean opens) {
    List<String> tokens = rows.stream().map(row -> row[0]).toList();
    Set<Named> names = new HashSet<>();
    int start = 0;
    while (start < rows.size()) {
      int end = start + 1;
      String kind = kind(rows, start);
      while (!kind.isEmpty() && end < rows.size() && tag(rows, end).equals("I-" + kind)) {
        end++;
      }
      if (!kind.isEmpty()) {
        names.add(new Named(kind, start, end));
      }
      start = end;
    }
    return new Entry(tokens, names, opens);
  }

  private static String tag(List<String[]> rows, int i) {
    return rows.get(i)[rows.get(i).length - 1];
  }

  private static String kind(List<String[]> rows, int i) {
    return tag(rows, i).length() > 2 ? tag(rows, i).substring(2) : "";
  }
}
