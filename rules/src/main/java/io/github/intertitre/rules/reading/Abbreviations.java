package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the point of an abbreviation from that of a sentence. */
final class Abbreviations {
  private static final Set<String> WORDS = WordLists.named("abbreviations");
  private static final Set<String> ENDING = WordLists.named("abbreviations-that-may-end");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}h?(?:\\.-?\\p{Lu}h?)?");
  // « Reno2 F. Des smartphones », « avec un grand A. Ils », but « J. Des Rivières »
  private static final Pattern OPENER =
      Pattern.compile("(?:Ils?|Elles?|Une|Des|Ces?|Cette|Mais|Selon) \\p{Ll}");
  private static final Pattern SIGLE = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu}){2,}");

  private Abbreviations() {}

  /**
   * Whether the point at {@code mark} only shortens: « M. », « J.-P. », « art. », « 1. » at first.
   */
  static boolean open(String text, int start, int mark) {
    String word = word(text, start, mark);
    boolean initials = INITIALS.matcher(word).matches();
    boolean numbered =
        mark - word.length() == start
            && !word.isEmpty()
            && word.chars().allMatch(Character::isDigit);
    boolean shortened = WORDS.contains(word.toLowerCase(Locale.ROOT));
    boolean opened =
        !shortened
            && OPENER.matcher(text).region(Blanks.skip(text, mark + 1), text.length()).lookingAt();
    return initials && !mayEnd(word) && !opened || numbered || shortened;
  }

  /** Whether it may shorten and end a sentence at once: « av. J.-C. », « U.S.A. ». */
  static boolean mayEnd(String text, int start, int mark) {
    return mayEnd(word(text, start, mark));
  }

  private static boolean mayEnd(String word) {
    return ENDING.contains(word.toLowerCase(Locale.ROOT)) || SIGLE.matcher(word).matches();
  }

  private static String word(String text, int start, int mark) {
    int from = mark;
    while (from > start
        && !Blanks.at(text, from - 1)
        && "(«’'".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, mark);
  }
}
