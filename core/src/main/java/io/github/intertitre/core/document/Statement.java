package io.github.intertitre.core.document;

/** A sentence, heading or list item, set in French typography, with its provenance. */
public record Statement(String text, Provenance provenance) {
  /** How many whitespace-separated tokens hold a letter or digit. */
  public int words() {
    return Words.count(text);
  }
}
