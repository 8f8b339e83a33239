package io.github.intertitre.core.document;

import java.util.Locale;

/**
 * Something that whoever asked for the rewriting should know.
 *
 * @param code stable, for programs: {@code WORD_TARGET_NOT_REACHED}
 * @param message for people, in French
 * @param english the same in English
 */
public record Remark(String code, String message, String english) {
  /** The message in French or else in English. */
  public String message(Locale locale) {
    return locale.getLanguage().equals("fr") ? message : english;
  }
}
