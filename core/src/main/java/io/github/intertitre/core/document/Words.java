package io.github.intertitre.core.document;

import io.github.intertitre.lexicon.surface.WordCount;

/** The measure of length that all targets are set in. */
public final class Words {
  private Words() {}

  /** Whitespace-separated tokens with a letter or digit; « l’eau » is one, a lone « : » none. */
  public static int count(String text) {
    return WordCount.of(text);
  }
}
