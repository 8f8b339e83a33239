package io.github.intertitre.core.draft;

import io.github.intertitre.lexicon.notes.Note;

/**
 * A note that the article calls for.
 *
 * @param note the note
 * @param name of its subject, as the article calls it where the note does too
 * @param sentence index of the first source sentence that names its subject
 * @param passing whether it is named in passing: told last, where words are missing still
 * @param weight how much it tells beside this article
 */
public record Context(Note note, String name, int sentence, boolean passing, double weight) {
  Context with(Note told) {
    return new Context(told, name, sentence, passing, weight);
  }

  Context times(double factor) {
    return new Context(note, name, sentence, passing, weight * factor);
  }
}
