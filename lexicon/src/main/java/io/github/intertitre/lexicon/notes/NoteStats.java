package io.github.intertitre.lexicon.notes;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many notes and sentences there are, by file and by domain. */
public final class NoteStats {
  private final Map<String, Count> files = new LinkedHashMap<>();
  private final Map<String, Count> domains = new TreeMap<>();

  /** A number of notes and the sentences in them. */
  public record Count(int notes, int sentences) {
    private Count plus(Count other) {
      return new Count(notes + other.notes, sentences + other.sentences);
    }
  }

  NoteStats() {}

  void add(String file, Note note) {
    Count one = new Count(1, note.sentences().size());
    files.merge(file, one, Count::plus);
    domains.merge(note.domain(), one, Count::plus);
  }

  /** By domain, in the order of the alphabet. */
  public Map<String, Count> domains() {
    return Map.copyOf(domains);
  }

  /** All notes. */
  public Count all() {
    return files.values().stream().reduce(new Count(0, 0), Count::plus);
  }

  /**
   * A line each for files, domains and the whole, cells separated by tabs: {@code domain justice
   * 129 519}.
   */
  public String table() {
    StringBuilder table = new StringBuilder();
    files.forEach((file, count) -> line(table, "file", file, count));
    domains.forEach((domain, count) -> line(table, "domain", domain, count));
    line(table, "notes", "all", all());
    return table.toString();
  }

  private static void line(StringBuilder table, String kind, String name, Count count) {
    table.append(
        String.format(
            Locale.ROOT, "%s\t%s\t%d\t%d\n", kind, name, count.notes(), count.sentences()));
  }
}
