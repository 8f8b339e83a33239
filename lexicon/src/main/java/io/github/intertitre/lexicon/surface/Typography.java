package io.github.intertitre.lexicon.surface;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets text as French newsrooms do: ’, « », no-break spaces, one space.
 *
 * <p>Narrow no-break space (U+202F) before « ; ! ? », no-break space (U+00A0) before « : » and
 * inside « ».
 */
public final class Typography {
  private static final String NARROW = "\u202F";
  private static final String NO_BREAK = "\u00A0";
  // What is made a plain space.
  private static final String BLANKS = "\t\u00A0\u202F\u2009";
  private static final Pattern ELLIPSIS = Pattern.compile("\\.{3,}");
  // « d'1,5 million », « d‘eau »
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['‘](?=[\\p{L}\\d«\"“])");
  // « 0"57 » are seconds.
  private static final Pattern STRAIGHT_QUOTES = Pattern.compile("(?<!\\d)\"([^\"]*)\"");
  private static final Pattern OPENING = Pattern.compile("«[ \\t\\u00A0\\u202F]*");
  private static final Pattern CLOSING = Pattern.compile("[ \\t\\u00A0\\u202F]*»");
  private static final Pattern HIGH =
      Pattern.compile("[ \\u00A0\\u202F]*(?<!\\p{Punct})([;!?]+)(?=[ \\u00A0\\u202F»)]|$)");
  private static final Pattern COLON =
      Pattern.compile("(?<=[\\p{L}\\d»)%])[ \\u00A0\\u202F]*:(?= |$)");
  private static final Pattern LOW =
      Pattern.compile("[ \\u00A0\\u202F]+([,.])(?=[ \\u00A0\\u202F»]|$)");
  private static final Pattern PERCENT = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F]*(?=[%€])");

  private Typography() {}

  /** The text set in French; a second pass changes nothing. */
  public static String french(String text) {
    String set = spaced(text);
    set = set(set, ELLIPSIS, "...", "…");
    set = set(set, APOSTROPHE, "'", "’");
    set = set(set, APOSTROPHE, "‘", "’");
    if (set.indexOf('"') >= 0) {
      set =
          STRAIGHT_QUOTES
              .matcher(set)
              .replaceAll(m -> "« " + Matcher.quoteReplacement(m.group(1).strip()) + " »");
    }
    if (set.contains(" ,") || set.contains(" .")) {
      set = LOW.matcher(set).replaceAll("$1");
    }
    if (hasAny(set, ";!?")) {
      set = HIGH.matcher(set).replaceAll(NARROW + "$1");
    }
    set = set(set, COLON, ":", NO_BREAK + ":");
    set = set(set, OPENING, "«", "«" + NO_BREAK);
    set = set(set, CLOSING, "»", NO_BREAK + "»");
    return hasAny(set, "%€") ? PERCENT.matcher(set).replaceAll(NO_BREAK) : set;
  }

  // A text without the mark need not be searched for what stands around it.
  private static String set(String text, Pattern pattern, String mark, String by) {
    return text.contains(mark) ? pattern.matcher(text).replaceAll(by) : text;
  }

  private static boolean hasAny(String text, String marks) {
    for (int i = 0; i < marks.length(); i++) {
      if (text.indexOf(marks.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  // One plain space at a time, none at the ends.
  private static String spaced(String text) {
    boolean odd = text.contains("  ") || hasAny(text, BLANKS);
    return (odd ? oneBlank(text) : text).strip();
  }

  private static String oneBlank(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean blank = letter == ' ' || BLANKS.indexOf(letter) >= 0;
      if (!blank || !before) {
        spaced.append(blank ? ' ' : letter);
      }
      before = blank;
    }
    return spaced.toString();
  }

  /** The text with its first letter as a capital, quotation marks and brackets passed over. */
  public static String capitalised(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.substring(0, i) + Character.toTitleCase(text.charAt(i)) + text.substring(i + 1);
      }
    }
    return text;
  }

  /** Whether as many quotations close as open. */
  public static boolean closesQuotations(String text) {
    return text.chars().filter(c -> c == '«').count() == text.chars().filter(c -> c == '»').count();
  }

  /** Spaces made plain and apostrophes curly, so that two settings of one text compare as equal. */
  public static String plain(String text) {
    return spaced(text).replace('\'', '’');
  }
}
