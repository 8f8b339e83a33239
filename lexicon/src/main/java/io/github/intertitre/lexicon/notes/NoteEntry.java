package io.github.intertitre.lexicon.notes;

import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * A note by id and names; the rest of it is read when it is asked for, since an article names few
 * of the thousands that there are.
 */
public final class NoteEntry {
  private static final Kept<String, byte[]> FILES =
      new Kept<>(file -> Resources.bytes(Notes.class, file));

  private final String id;
  private final List<String> names;
  private final Supplier<Note> reading;
  private volatile Note note;

  private NoteEntry(String id, List<String> names, Supplier<Note> reading) {
    this.id = id;
    this.names = names;
    this.reading = reading;
  }

  static NoteEntry of(Note note) {
    return new NoteEntry(note.id(), note.names(), () -> note);
  }

  /** From a row of the table of notes: id, file, first byte, the byte after the last, names. */
  static NoteEntry of(List<String> row) {
    return new NoteEntry(
        row.get(0),
        List.of(row.get(4).split(" \\| ")),
        () -> read(row.get(1), Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3))));
  }

  private static Note read(String file, int start, int end) {
    String text = new String(FILES.get(file), start, end - start, StandardCharsets.UTF_8);
    return Note.of(Records.read(file, text).get(0));
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
    Note read = note;
    if (read == null) {
      read = reading.get();
      note = read;
    }
    return read;
  }
}
