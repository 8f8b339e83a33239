package io.github.intertitre.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Data files in the record format of GNU recutils: {@code field: value} lines, a blank line between
 * records, « # » comments; a field may be repeated, and a line that begins with « + » goes on.
 *
 * <pre>
 * id: otan
 * names: OTAN | Organisation du traité de l’Atlantique nord
 * says: L’OTAN est une alliance politique et militaire fondée en 1949.
 * </pre>
 */
public final class Records {
  private Records() {}

  /** One record: its fields in order, and the line it begins on. */
  public record Entry(String file, int line, Map<String, List<String>> fields) {
    /** All values of a field; empty where it is not there. */
    public List<String> all(String field) {
      return fields.getOrDefault(field, List.of());
    }

    /** The value of a field that stands at most once. */
    public Optional<String> one(String field) {
      List<String> values = all(field);
      if (values.size() > 1) {
        throw error(field + " stands " + values.size() + " times");
      }
      return values.stream().findFirst();
    }

    /** The value of a field that must be there. */
    public String need(String field) {
      return one(field).orElseThrow(() -> error("no field " + field));
    }

    /** The parts of a field's values between « | ». */
    public List<String> split(String field) {
      return all(field).stream()
          .flatMap(value -> java.util.Arrays.stream(value.split("\\|")))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    /** The record as a file has it. */
    public String text() {
      StringBuilder text = new StringBuilder();
      fields.forEach(
          (field, values) ->
              values.forEach(
                  value ->
                      text.append(field)
                          .append(": ")
                          .append(value.replace("\n", "\n+ "))
                          .append('\n')));
      return text.toString();
    }

    /** An error that names file and line. */
    public IllegalArgumentException error(String message) {
      return new IllegalArgumentException(file + ":" + line + ": " + message);
    }
  }

  /**
   * Reads all records of a text.
   *
   * @throws IllegalArgumentException naming file and line, where a line is no field
   */
  public static List<Entry> read(String file, String text) {
    List<Entry> entries = new ArrayList<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> last = List.of();
    int start = 1;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank()) {
        if (!fields.isEmpty()) {
          entries.add(new Entry(file, start, fields));
          fields = new LinkedHashMap<>();
        }
        continue;
      }
      if (fields.isEmpty()) {
        start = number;
      }
      if (line.startsWith("+") && !last.isEmpty()) {
        last.set(last.size() - 1, last.get(last.size() - 1) + "\n" + line.substring(1).strip());
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1 || line.substring(0, colon).contains(" ")) {
        throw new IllegalArgumentException(
            file + ":" + number + ": expected « field: value », was: " + line);
      }
      last = fields.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
      last.add(line.substring(colon + 1).strip());
    }
    if (!fields.isEmpty()) {
      entries.add(new Entry(file, start, fields));
    }
    return entries;
  }
}
