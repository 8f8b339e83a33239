package io.github.intertitre.lexicon.notes;

import io.github.intertitre.lexicon.Records;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A note by id and names; the rest of it is read when it is asked for, since an article names few
 * of the thousands that there are.
 */
public final class NoteEntry {
  private final String id;
  private final List<String> names;
  private final Supplier<Note> note;

  private NoteEntry(String id, List<String> names, Supplier<Note> note) {
    this.id = id;
    this.names = names;
    this.note = note;
  }

  static NoteEntry of(Note note) {
    return new NoteEntry(note.id(), note.names(), () -> note);
  }

  /** The entries of a file of sound records, in UTF-8, its lines ended as in Unix. */
  static List<NoteEntry> read(String file, byte[] text) {
    List<NoteEntry> entries = new ArrayList<>();
    String id = "";
    List<String> names = new ArrayList<>();
    int start = 0;
    int line = 0;
    for (int at = 0; at <= text.length; at++) {
      if (at < text.length && text[at] != '\n') {
        continue;
      }
      if (begins(text, line, "id:")) {
        id = value(text, line + 3, at);
      } else if (begins(text, line, "names:")) {
        split(value(text, line + 6, at), names);
      }
      if (at == line || at == text.length) {
        if (!id.isEmpty()) {
          entries.add(entry(file, text, start, at, id, names));
          id = "";
          names = new ArrayList<>();
        }
        start = at;
      }
      line = at + 1;
    }
    return entries;
  }

  private static NoteEntry entry(
      String file, byte[] text, int start, int end, String id, List<String> names) {
    return new NoteEntry(
        id,
        List.copyOf(names),
        () ->
            Note.of(
                Records.read(file, new String(text, start, end - start, StandardCharsets.UTF_8))
                    .get(0)));
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** The forms under which an article mentions its subject. */
  public List<String> names() {
    return names;
  }

  /** The whole note. */
  public Note note() {
    return note.get();
  }

  private static boolean begins(byte[] text, int at, String field) {
    if (at + field.length() > text.length) {
      return false;
    }
    for (int i = 0; i < field.length(); i++) {
      if (text[at + i] != field.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String value(byte[] text, int start, int end) {
    return new String(text, start, end - start, StandardCharsets.UTF_8).strip();
  }

  private static void split(String value, List<String> parts) {
    for (String part : value.split("\\|")) {
      parts.add(part.strip());
    }
  }
}
