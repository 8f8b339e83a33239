package io.github.intertitre.core;

import java.util.List;

/** What a source may hold that has no place in the article. */
enum LeftOut {
  TABLE("Un tableau de la source, aux cellules fusionnées ou imbriquées, n’a pas été repris."),
  TABLE_LINK("Le texte d’un tableau de la source est repris sans ses liens."),
  PICTURE("Une image de la source n’a pas été reprise."),
  EMBED("Un contenu intégré de la source n’a pas été repris."),
  CAPTION("Une légende de la source n’a pas été reprise."),
  ASIDE("Un encadré de la source n’a pas été repris.");

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
