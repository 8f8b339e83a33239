package io.github.intertitre.core;

import java.util.Locale;

/**
 * Something that whoever asked for the rewriting should know.
 *
 * @param code stable, for programs: {@code WORD_TARGET_NOT_REACHED}
 * @param message for people, in French
 * @param english the same in English
 */
public record Note(String code, String message, String english) {
  /** A note that is said in French alone. */
  public Note(String code, String message) {
    this(code, message, message);
  }

  /** The message in French or else in English. */
  public String message(Locale locale) {
    return locale.getLanguage().equals("fr") ? message : english;
  }

  /**
   * The note of a key.
   *
   * @param key the code, or the code and a case of it: {@code CONTENT_LEFT_OUT.table}
   * @param values what fills the places of the message
   */
  static Note of(String key, Object... values) {
    return new Note(
        key.replaceFirst("\\..*", ""),
        NoteText.FRENCH.of(key, values),
        NoteText.ENGLISH.of(key, values));
  }
}
