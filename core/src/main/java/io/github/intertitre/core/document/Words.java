package io.github.intertitre.core.document;

/** The measure of length that all targets are set in. */
public final class Words {
  private static final String BLANKS = " \t\n\u000B\f\r\u00A0\u202F";

  private Words() {}

  /** Whitespace-separated tokens with a letter or digit; « l’eau » is one, a lone « : » none. */
  public static int count(String text) {
    int count = 0;
    boolean counted = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (BLANKS.indexOf(letter) >= 0) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(letter)) {
        counted = true;
        count++;
      }
    }
    return count;
  }
}
