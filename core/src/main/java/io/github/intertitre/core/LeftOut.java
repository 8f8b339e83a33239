package io.github.intertitre.core;

import java.util.List;

/** What a source may hold that is no running text. */
enum LeftOut {
  TABLE("Un tableau"),
  CODE("Un bloc de code"),
  PICTURE("Une image");

  private final String name;

  LeftOut(String name) {
    this.name = name;
  }

  static List<Note> notes(List<LeftOut> found) {
    return found.stream().distinct().map(LeftOut::note).toList();
  }

  private Note note() {
    return new Note("CONTENT_LEFT_OUT", name + " de la source n’a pas été repris.");
  }
}
