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
    static final Notes FRENCH = shipped();
  }

  private final Map<String, NoteEntry> notes = new LinkedHashMap<>();

  private Notes(Collection<NoteEntry> all) {
    for (NoteEntry entry : all) {
      notes.put(entry.id(), entry);
    }
  }

  /** The notes that ship with the library. */
  public static Notes french() {
    return Holder.FRENCH;
  }

  private static Notes shipped() {
    List<NoteEntry> entries = new ArrayList<>();
    for (String file : Resources.lines(Notes.class, "index.txt")) {
      entries.addAll(NoteEntry.read(file, Resources.bytes(Notes.class, file)));
    }
    return new Notes(entries);
  }

  /** A collection of notes. */
  public static Notes of(Collection<Note> notes) {
    return new Notes(notes.stream().map(NoteEntry::of).toList());
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
    if (more.isEmpty()) {
      return this;
    }
    List<NoteEntry> both = new ArrayList<>(notes.values());
    more.forEach(note -> both.add(NoteEntry.of(note)));
    return new Notes(both);
  }

  /** All notes by their names, in the order of their files. */
  public List<NoteEntry> entries() {
    return List.copyOf(notes.values());
  }

  /** All notes, in the order of their files. */
  public List<Note> all() {
    return notes.values().stream().map(NoteEntry::note).toList();
  }
}
