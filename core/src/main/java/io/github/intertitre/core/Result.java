package io.github.intertitre.core;

import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.rules.reading.Sentence;
import java.util.List;

/**
 * What a rewriting gives.
 *
 * @param document the finished article
 * @param sentences the source sentences, in order, with offsets into the article's text
 * @param notes what the asker should know
 */
public record Result(Document document, List<Sentence> sentences, List<Note> notes) {
  /** Copies the lists. */
  public Result {
    sentences = List.copyOf(sentences);
    notes = List.copyOf(notes);
  }

  /** Title, description, slug, keyphrases. */
  public Metadata metadata() {
    return document.metadata();
  }
}
