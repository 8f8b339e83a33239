package io.github.intertitre.core;

import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Reference;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.lexicon.notes.NoteEntry;
import io.github.intertitre.lexicon.notes.Notes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the notes that a document quotes, and where they can be checked. */
final class References {
  private References() {}

  /** The notes of an encyclopedia that a document quotes; only these are read. */
  static List<Note> quoted(Document document, Notes notes) {
    Set<String> used =
        document
            .statements()
            .flatMap(statement -> statement.provenance().notes().stream())
            .collect(Collectors.toSet());
    return notes.identified(used).stream().map(NoteEntry::note).toList();
  }

  static List<Reference> of(List<Note> quoted) {
    return quoted.stream().map(References::of).toList();
  }

  private static Reference of(Note note) {
    return new Reference(note.id(), note.name(), note.source(), note.asOf(), note.link());
  }
}
