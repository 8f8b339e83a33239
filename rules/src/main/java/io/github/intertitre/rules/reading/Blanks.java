package io.github.intertitre.rules.reading;

/** The blanks of a text, no-break spaces included. */
final class Blanks {
  private Blanks() {}

  static boolean at(String text, int i) {
    char c = text.charAt(i);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The next place that is no blank. */
  static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && at(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether an empty line, or a line with a bullet, begins at {@code i}. */
  static boolean parts(String text, int i) {
    if (text.charAt(i) != '\n') {
      return false;
    }
    int next = skip(text, i);
    boolean empty = text.substring(i + 1, next).indexOf('\n') >= 0;
    return empty || next + 1 < text.length() && bullet(text, next);
  }

  private static boolean bullet(String text, int i) {
    return "•*-–—".indexOf(text.charAt(i)) >= 0 && at(text, i + 1);
  }
}
