package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a sentence that begins with a small letter from what goes on behind an abbreviation. */
final class SmallOpenings {
  private static final Pattern MEMBER = Pattern.compile("(?:[a-z]|[ivx]{1,4})[)°] ");
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})(?:\\p{Ll}{4,}|\\p{Lu}{3,})$");

  private SmallOpenings() {}

  /**
   * Whether a point ends its sentence though the next word begins small: « Le maire part. il
   * reviendra. », « Il part. iii) Le retour », but not « la zone indust. de Tulle ».
   *
   * @param mark the place of the mark
   * @param letter the place of the next word
   */
  static boolean follows(String text, int start, int mark, int letter) {
    if (text.charAt(mark) != '.') {
      return false;
    }
    Matcher member = MEMBER.matcher(text).region(letter, Math.min(text.length(), letter + 6));
    Matcher word = WORD.matcher(text).region(Math.max(start, mark - 30), mark);
    return member.lookingAt() || word.find() && !Lexicon.french().readings(word.group()).isEmpty();
  }

  private static boolean whole(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || !Lexicon.french().readings(word).isEmpty();
  }
}
