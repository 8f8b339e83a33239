package io.github.intertitre.lexicon.surface;

/** How many words a text has. */
public final class WordCount {
  private WordCount() {}

  /** Parts between blanks with a letter or digit: « l’eau » is one, a lone « : » none. */
  public static int of(String text) {
    int count = 0;
    boolean counted = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (isBlank(letter)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(letter)) {
        counted = true;
        count++;
      }
    }
    return count;
  }

  // Tab to carriage return, and the spaces of French typography.
  private static boolean isBlank(int letter) {
    return letter == ' '
        || letter >= '\t' && letter <= '\r'
        || letter == '\u00A0'
        || letter == '\u202F';
  }
}
