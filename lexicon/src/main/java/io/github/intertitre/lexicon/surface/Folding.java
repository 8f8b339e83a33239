package io.github.intertitre.lexicon.surface;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings spellings of one name together: « États-Unis », « Etats Unis », « ÉTATS-UNIS ». */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  // What each letter of Latin comes to where that is one letter: else nothing.
  private static final char[] LATIN = new char[0x250];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      String folded = slowly(String.valueOf(c));
      LATIN[c] = folded.length() == 1 ? folded.charAt(0) : 0;
    }
  }

  private Folding() {}

  /**
   * A text in lower case without accents and hyphens: « Saint-Étienne » gives « saint etienne ».
   */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      folded[i] = c < LATIN.length ? LATIN[c] : c == '’' ? c : 0;
      if (folded[i] == 0) {
        return slowly(text);
      }
    }
    return new String(folded);
  }

  private static String slowly(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replace("œ", "oe");
  }

  /** The first word of a folded text: « saint etienne » gives « saint », « l’equipe » « l ». */
  public static String start(String folded) {
    for (int i = 1; i < folded.length(); i++) {
      if (" ’.&-".indexOf(folded.charAt(i)) >= 0) {
        return folded.substring(0, i);
      }
    }
    return folded;
  }

  /** A name without the article that it begins with: « Le Monde » gives « Monde ». */
  public static String bare(String name) {
    for (String article : new String[] {"Le ", "La ", "Les "}) {
      if (name.startsWith(article)) {
        return name.substring(article.length());
      }
    }
    return name;
  }

  /** What a text begins with, letters or digits, in lower case: « L’Oréal » gives « l ». */
  public static String opening(String text) {
    int end = 0;
    while (end < text.length() && alike(text, end)) {
      end++;
    }
    return text.substring(0, Math.max(end, Math.min(1, text.length()))).toLowerCase(Locale.ROOT);
  }

  private static boolean alike(String text, int at) {
    return Character.isLetter(text.charAt(0))
        ? Character.isLetter(text.charAt(at))
        : Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(at));
  }
}
