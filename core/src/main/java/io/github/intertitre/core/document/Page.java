package io.github.intertitre.core.document;

import java.util.List;

/**
 * Everything that renderers read: the document and what belongs beside it.
 *
 * @param document the finished article
 * @param publication when, by whom and where
 * @param source what it was made from
 * @param facts what the source speaks of
 * @param references the lexicon notes that it quotes
 * @param remarks what the asker should know
 * @param generator what made it
 */
public record Page(
    Document document,
    Publication publication,
    Source source,
    Facts facts,
    List<Reference> references,
    List<Remark> remarks,
    Generator generator) {

  /** Copies the lists. */
  public Page {
    references = List.copyOf(references);
    remarks = List.copyOf(remarks);
  }

  /** A document alone. */
  public static Page of(Document document) {
    return new Page(
        document,
        Publication.unknown(),
        new Source(List.of()),
        Facts.none(),
        List.of(),
        List.of(),
        Generator.current());
  }

  /** Title, description, slug, keyphrases. */
  public Metadata metadata() {
    return document.metadata();
  }

  /** How long an adult reads, at 230 words a minute, rounded up. */
  public int readingMinutes() {
    return (document.words() + 229) / 230;
  }
}
