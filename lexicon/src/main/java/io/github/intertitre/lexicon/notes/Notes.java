package io.github.intertitre.lexicon.notes;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes by id; where two have the same id, the later one wins, so that a user's own win over ours.
 */
public final class Notes {
  private static final class Holder {
    static final Notes FRENCH =
        of(
            Resources.lines(Notes.class, "index.txt").stream()
                .flatMap(file -> read(file, Resources.text(Notes.class, file)).stream())
                .toList());
  }

  private final Map<String, Note> notes = new LinkedHashMap<>();

  private Notes(Collection<Note> all) {
    all.forEach(note -> notes.put(note.id(), note));
  }

  /** The notes that ship with the library. */
  public static Notes french() {
    return Holder.FRENCH;
  }

  /** A collection of notes. */
  public static Notes of(Collection<Note> notes) {
    return new Notes(notes);
  }

  /**
   * Reads the notes of a file's text.
   *
   * @throws IllegalArgumentException naming file and line, where a record is no note
   */
  public static List<Note> read(String file, String text) {
    return Records.read(file, text).stream().map(Note::of).toList();
  }

  /** These and {@code more}, which win. */
  public Notes with(Collection<Note> more) {
    List<Note> both = new ArrayList<>(notes.values());
    both.addAll(more);
    return of(both);
  }

  /** All notes, in the order of their files. */
  public List<Note> all() {
    return List.copyOf(notes.values());
  }
}
