package io.github.intertitre.simplenlg;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Numbers in French words: 71 is « soixante et onze », the 21st « vingt et unième ». */
public final class FrenchNumbers {
  private static final String[] SMALL =
      ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
              + " seize dix-sept dix-huit dix-neuf")
          .split(" ");
  private static final String[] TENS =
      "- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");
  private static final Map<String, String> ORDINAL_STEMS =
      Map.of("cinq", "cinqu", "neuf", "neuv", "un", "un");
  private static final long MILLION = 1_000_000;
  private static final long MILLIARD = 1_000_000_000;
  private static final long LIMIT = 1_000_000_000_000L;
  private static final Set<String> CARDINALS = cardinals();

  private FrenchNumbers() {}

  private static Set<String> cardinals() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 2; i <= 100; i++) {
      words.put(cardinal(i), i);
    }
    words.put("mille", 1000);
    return Set.copyOf(words.keySet());
  }

  static boolean isCardinal(String word) {
    return CARDINALS.contains(word);
  }

  /**
   * The cardinal number: 80 is « quatre-vingts », 81 « quatre-vingt-un », 200 « deux cents ».
   *
   * @throws IllegalArgumentException where it isn’t in -999999999999..999999999999
   */
  public static String cardinal(long number) {
    if (number <= -LIMIT || number >= LIMIT) {
      throw new IllegalArgumentException(
          "number must be in -999999999999..999999999999, was " + number);
    }
    return number < 0 ? "moins " + positive(-number, true) : positive(number, true);
  }

  /**
   * The ordinal number, in agreement: 1 is « premier » or « première », 2 « deuxième ».
   *
   * @throws IllegalArgumentException where it isn’t in 1..999999
   */
  public static String ordinal(int number, boolean feminine) {
    if (number < 1 || number >= MILLION) {
      throw new IllegalArgumentException("number must be in 1..999999, was " + number);
    }
    if (number == 1) {
      return feminine ? "première" : "premier";
    }
    String cardinal = positive(number, false);
    int last = Math.max(cardinal.lastIndexOf('-'), cardinal.lastIndexOf(' ')) + 1;
    String word = cardinal.substring(last);
    String stem = ORDINAL_STEMS.get(word);
    if (stem == null) {
      stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }
    return cardinal.substring(0, last) + stem + "ième";
  }

  // « cents » and « vingts » take their s only at the end of the number.
  private static String positive(long number, boolean last) {
    if (number >= MILLIARD) {
      return counted(number, MILLIARD, "milliard", last);
    }
    if (number >= MILLION) {
      return counted(number, MILLION, "million", last);
    }
    if (number >= 1000) {
      long thousands = number / 1000;
      String head = thousands == 1 ? "mille" : positive(thousands, false) + " mille";
      return with(head, number % 1000, last);
    }
    if (number >= 100) {
      long hundreds = number / 100;
      boolean plural = hundreds > 1 && number % 100 == 0 && last;
      String head = hundreds == 1 ? "cent" : SMALL[(int) hundreds] + " cent";
      return with(plural ? head + "s" : head, number % 100, last);
    }
    return tens((int) number, last);
  }

  private static String counted(long number, long unit, String name, boolean last) {
    long count = number / unit;
    String head = positive(count, true) + " " + name + (count > 1 ? "s" : "");
    return with(head, number % unit, last);
  }

  private static String with(String head, long rest, boolean last) {
    return rest == 0 ? head : head + " " + positive(rest, last);
  }

  private static String tens(int number, boolean last) {
    if (number < 20) {
      return SMALL[number];
    }
    int ten = number / 10;
    boolean teen = ten == 7 || ten == 9;
    int unit = number % 10 + (teen ? 10 : 0);
    if (unit == 0) {
      return ten == 8 && last ? "quatre-vingts" : TENS[ten];
    }
    boolean and = (unit == 1 || unit == 11) && ten < 8;
    return TENS[ten] + (and ? " et " : "-") + SMALL[unit];
  }
}
