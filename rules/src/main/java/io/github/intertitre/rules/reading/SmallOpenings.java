package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a sentence that begins with a small letter from what goes on behind an abbreviation. */
final class SmallOpenings {
  private static final Set<String> SHORT = WordLists.named("abbreviations-or-words");
  private static final Pattern MEMBER = Pattern.compile("(?:[a-z]|[ivx]{1,4})[)°] ");
  private static final Pattern WORD =
      Pattern.compile("(?<!\\p{L})(?:\\p{L}\\p{Ll}{3,}|\\p{Lu}{3,})$");

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
    return member.lookingAt() || word.find() && whole(word.group());
  }

  // No abbreviation: a word of the dictionary, a known name, a sigle.
  private static boolean whole(String word) {
    Lexicon lexicon = Lexicon.french();
    if (SHORT.contains(word.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return Character.isUpperCase(word.codePointAt(1))
        || !lexicon.readings(word).isEmpty()
        || lexicon.gazetteer().find(word).isPresent();
  }
}
