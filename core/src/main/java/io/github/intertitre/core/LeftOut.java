package io.github.intertitre.core;

import java.util.List;

/** What a source may hold that is no running text. */
enum LeftOut {
  TABLE("Un tableau de la source n’a pas été repris."),
  CODE("Un bloc de code de la source n’a pas été repris."),
  PICTURE("Une image de la source n’a pas été reprise."),
  CAPTION("Une légende de la source n’a pas été reprise.");

  private final String message;

  LeftOut(String message) {
    this.message = message;
  }

  static List<Note> notes(List<LeftOut> found) {
    return found.stream().distinct().map(LeftOut::note).toList();
  }

  private Note note() {
    return new Note("CONTENT_LEFT_OUT", message);
  }
}
