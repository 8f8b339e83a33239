package io.github.intertitre.core.document;

import java.util.Arrays;

/** The measure of length that all targets are set in. */
public final class Words {
  private Words() {}

  /** Whitespace-separated tokens with a letter or digit; « l’eau » is one, a lone « : » none. */
  public static int count(String text) {
    return (int)
        Arrays.stream(text.split("[\\s\\u00A0\\u202F]+"))
            .filter(token -> token.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }
}
