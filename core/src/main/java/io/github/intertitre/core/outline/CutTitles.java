package io.github.intertitre.core.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title cut to its length at a whole word: « La ministre rassure les universités » before « à
 * Toulouse », but « Le secrétaire d’État veut… » where it says no whole thing.
 */
final class CutTitles {
  private static final int META_TITLE = Titles.META_TITLE;
  private static final String CLOSING = "…\u00A0»";
  private static final String CUT = "…";
  // A title may be without what begins so.
  private static final Pattern APART =
      Pattern.compile(
          "(?s)(?:après|avant|lors|dans|selon|malgré|face|depuis|pendant|afin|chez|à|au|aux|en|pour)\\s.*"
              + "|\\p{Punct}.*");
  // A word that calls for another.
  private static final Pattern HANGING =
      Pattern.compile(
          "(?s).*[\\s\\u00A0](?:de|du|des|d’\\S*|la|le|les|l’\\S*|à|au|aux|en|et|ou|un|une|par|pour|sur|dans|avec|:"
              + "|son|sa|ses|leur|leurs|ce|cet|cette|ces|qui|que|dont|où|si|car|mais|comme|lors|est|sont|a|ont|ne|n’\\S*"
              + "|contre|sans|plus|très|face|vers|chez|après|avant|depuis|selon|même|aussi|dès|sous|chaque|près|loin|autour|auprès|hors|grâce|quant"
              + "|met|mettent|mis|prend|prennent|pris|fait|font|veut|veulent|peut|peuvent|doit|doivent|va|vont"
              + "|double|nouvel|nouveau|nouveaux|nouvelles?|anciens?|anciennes?|premiers?|premières?|derniers?|dernières?"
              + "|grande?s?|petite?s?|futurs?|futures?|datant|provenant|originaires?|vue?s?"
              + "|extrêmement|particulièrement|notamment|également|récemment|désormais|toujours"
              + "|entre(?: \\S+)?|(?:a|ont|est|sont|sera|seront|avait|avaient|va|vont) \\S+ment)");
  // Capitalised words, or one small word, at the end.
  private static final Pattern HALF_NAME = Pattern.compile("(?:\\s(?:\\p{Lu}\\S*|&))+$|\\s\\S+$");

  private CutTitles() {}

  /** Whether each quotation that opens is closed. */
  static boolean balanced(String text) {
    return text.contains("«") == text.contains("»");
  }

  /** Whether a text ends with a word that calls for another: « deux morts et ». */
  static boolean hangs(String text) {
    return HANGING.matcher(text).matches();
  }

  // Whole words only, and no word left hanging that calls for another.
  static String fit(String text) {
    if (text.length() <= META_TITLE) {
      return text;
    }
    int space = text.lastIndexOf(' ', META_TITLE);
    String cut = tidy(withoutHalfName(text, space > 0 ? space : whole(text, META_TITLE)));
    if (balanced(cut) || !cut.contains("«")) {
      return marked(cut, text.substring(cut.length()).strip());
    }
    while (cut.length() + CLOSING.length() > META_TITLE && cut.indexOf(' ') > 0) {
      cut = tidy(cut.substring(0, cut.lastIndexOf(' ')));
    }
    return cut + CLOSING;
  }

  // « Plus d’un habitant sur deux ne fait pas… », « Budget voté | à Tulle »
  private static String marked(String cut, String rest) {
    if (APART.matcher(rest).matches() && !Titles.RESTRICTED.matcher(cut).find()) {
      return cut;
    }
    int last = cut.lastIndexOf(' ');
    String room = cut.length() < META_TITLE || last < 0 ? cut : tidy(cut.substring(0, last));
    return room.length() < META_TITLE ? room + CUT : room;
  }

  private static String tidy(String text) {
    String cut = text;
    while (HANGING.matcher(cut).matches()) {
      cut = cut.substring(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\u00A0'))).strip();
    }
    return cut.replaceAll("[\\s\\u00A0]*[,:;–—-]$", "");
  }

  // « du programme | Galileo », « Francine | Clark », « le meilleur est à venir | »: a name or a
  // quotation goes with what opens it.
  private static String withoutHalfName(String text, int end) {
    String cut = text.substring(0, end);
    boolean name = end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
    Matcher words = HALF_NAME.matcher(cut);
    cut = name && words.find() ? cut.substring(0, words.start()) : cut;
    return cut;
  }

  // A word longer than a title is cut, yet never within a character.
  private static int whole(String text, int end) {
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
