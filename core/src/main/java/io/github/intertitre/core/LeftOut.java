package io.github.intertitre.core;

import java.util.List;
import java.util.Locale;

/** What a source may hold that has no place in the article. */
enum LeftOut {
  TABLE,
  TABLE_LINK,
  PICTURE,
  EMBED,
  CAPTION,
  ASIDE;

  static List<Note> notes(List<LeftOut> found) {
    return found.stream().distinct().map(LeftOut::note).toList();
  }

  private Note note() {
    return Note.of("CONTENT_LEFT_OUT." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
