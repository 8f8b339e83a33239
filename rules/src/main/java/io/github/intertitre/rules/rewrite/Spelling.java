package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.surface.Typography;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for what is one name, hour, rank or number: « Etats-Unis » and « États-Unis », «
 * 12h30 » and « 12 h 30 », « 2ème » and « 2e », « 2 500 000 euros » and « 2,5 millions d’euros ».
 */
final class Spelling {
  private static final String ACCENTED = "ÀÂÇÉÈÊËÎÏÔÙÛ";
  private static final String BARE = "AACEEEEIIOUU";
  // Hours, ranks, « 1er », blanks between three figures each.
  private static final Replacements FIGURES =
      new Replacements(
          "",
          "(?<=\\d) ?[hH] ?(?=\\d|\\P{L}|$)",
          "h",
          "h00",
          "(?<=\\dh)00\\b",
          "",
          "0",
          "\\b0(?=\\dh)",
          "",
          "re",
          "(?<=\\b1)[èe]re(?=s?\\b)",
          "re",
          "1er",
          "\\b1er\\b",
          "1",
          "",
          "(?<=\\d)[ .](?=\\d{3}(?!\\d))",
          "");
  private static final Replacements WORDS =
      new Replacements(
          "è",
          "(?<=\\d)è(?=s?\\b)",
          "e",
          "me",
          "(?<=[\\dIVXLC])i?[èe]me(?=s?\\b)",
          "e",
          "Mr",
          "\\bMr\\b",
          "M.");
  private static final Pattern ROUND =
      Pattern.compile("((?<!\\d)\\d++(?:,\\d++)?|\\b[Uu]n) (million|milliard)s?( (?:de |d’))?");

  private Spelling() {}

  /** The text in that spelling: for comparing, not for reading. */
  static String of(String text) {
    String same = WORDS.in(bare(Typography.plain(text)));
    if (same.chars().anyMatch(Character::isDigit)) {
      same = FIGURES.in(same);
    }
    return same.contains("illi") ? ROUND.matcher(same).replaceAll(Spelling::digits) : same;
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text);
    for (int i = 0; i < bare.length(); i++) {
      int at = bare.charAt(i) < 'À' ? -1 : ACCENTED.indexOf(bare.charAt(i));
      if (at >= 0) {
        bare.setCharAt(i, BARE.charAt(at));
      }
    }
    return bare.toString();
  }

  private static String digits(java.util.regex.MatchResult round) {
    String count = round.group(1).equalsIgnoreCase("un") ? "1" : round.group(1).replace(',', '.');
    int zeros = round.group(2).equals("million") ? 6 : 9;
    String digits =
        new BigDecimal(count).movePointRight(zeros).stripTrailingZeros().toPlainString();
    return Matcher.quoteReplacement(round.group(3) == null ? digits : digits + " ");
  }
}
