package io.github.intertitre.core.links;

import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Provenance.Kind;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.notes.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links from a note's sentences to the page of its subject, where the note has one. */
public final class OutboundLinks {
  private OutboundLinks() {}

  /** The document with a link for each note that was used and names its subject. */
  public static Document link(Document document, List<Note> notes, Optional<String> own) {
    Document linked = document;
    for (Note note : used(document, notes)) {
      List<LinkTerm> terms =
          note.link().stream()
              .flatMap(url -> note.names().stream().map(name -> new LinkTerm(name, url)))
              .toList();
      linked = Linker.within(terms, statement -> says(statement, note)).link(linked, own);
    }
    return linked;
  }

  private static List<Note> used(Document document, List<Note> notes) {
    List<String> ids =
        document.statements().flatMap(s -> s.provenance().notes().stream()).distinct().toList();
    Stream<Note> found = notes.stream().filter(note -> note.link().isPresent());
    return found.filter(note -> ids.contains(note.id())).toList();
  }

  private static boolean says(Statement statement, Note note) {
    return statement.provenance().kind() == Kind.NOTE
        && statement.provenance().notes().contains(note.id());
  }
}
