package io.github.intertitre.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows from files of records, as {@link Tables} has them. */
final class RecordRows {
  private RecordRows() {}

  /** Name and words of each list. */
  static List<String> words(String text) {
    return Records.read("words.rec", text).stream()
        .map(e -> e.need("id") + "\t" + String.join(" ", e.need("words").split("\\s+")))
        .toList();
  }

  /** Id, file, first byte, the byte after the last, and names of each note. */
  static List<String> notes(Class<?> owner, List<String> files) {
    List<String> rows = new ArrayList<>();
    for (String file : files) {
      notes(file, Resources.text(owner, file), rows);
    }
    return rows;
  }

  private static void notes(String file, String text, List<String> rows) {
    int start = 0;
    for (String record : text.split("(?<=\n)(?=\n)")) {
      int end = start + record.getBytes(StandardCharsets.UTF_8).length;
      for (Records.Entry entry : Records.read(file, record)) {
        String names = String.join(" | ", entry.split("names"));
        rows.add(String.join("\t", entry.need("id"), file, "" + start, "" + end, names));
      }
      start = end;
    }
  }
}
