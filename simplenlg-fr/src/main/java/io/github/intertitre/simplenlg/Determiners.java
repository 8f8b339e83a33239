package io.github.intertitre.simplenlg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Determiners by any of their forms: « les » is « le » in the plural, « cette » is « ce ». */
final class Determiners {
  // « 1 », « 1,5 », « 0 »: what is less than two is no plural.
  private static final Pattern SINGULAR = Pattern.compile("[01]([,.]\\d+)?");
  private static final Map<String, Determiner> BY_FORM = read();

  private Determiners() {}

  /**
   * A determiner and its forms.
   *
   * @param lemma its masculine singular: « le »
   * @param masculine before a masculine noun
   * @param vowelMasculine before a masculine noun that begins with a vowel
   * @param feminine before a feminine noun
   * @param vowelFeminine before a feminine noun that begins with a vowel
   * @param plural before a masculine plural
   * @param femininePlural before a feminine plural
   */
  record Determiner(
      String lemma,
      String masculine,
      String vowelMasculine,
      String feminine,
      String vowelFeminine,
      String plural,
      String femininePlural) {

    /** Whether it can only stand before a plural: « deux », « plusieurs ». */
    boolean alwaysPlural() {
      return masculine.equals("-");
    }

    /** Whether it can only stand before a singular: « chaque ». */
    boolean alwaysSingular() {
      return plural.equals("-");
    }

    Piece piece(Agreement agreement) {
      if (agreement.plural() && !alwaysSingular()) {
        String form = agreement.feminine() ? femininePlural : plural;
        return lemma.equals("le") ? Piece.article(form) : Piece.of(form);
      }
      String form = agreement.feminine() ? feminine : masculine;
      String vowel = agreement.feminine() ? vowelFeminine : vowelMasculine;
      return new Piece(form, vowel, false, form.equals("le"));
    }
  }

  /** What a form says by itself: « cette » is feminine, « les » plural. */
  static Optional<Determiner> of(String form) {
    Determiner determiner = BY_FORM.get(form);
    if (determiner == null && isNumber(form)) {
      determiner =
          SINGULAR.matcher(form).matches()
              ? new Determiner(form, form, form, form, form, "-", "-")
              : new Determiner(form, "-", "-", "-", "-", form, form);
    }
    return Optional.ofNullable(determiner);
  }

  static boolean isNumber(String form) {
    return !form.isEmpty() && (Character.isDigit(form.charAt(0)) || FrenchNumbers.isCardinal(form));
  }

  static boolean isPlural(String form) {
    return of(form)
        .filter(d -> d.alwaysPlural() || !d.alwaysSingular() && isPluralOf(d, form))
        .isPresent();
  }

  private static boolean isPluralOf(Determiner determiner, String form) {
    boolean plural = form.equals(determiner.plural) || form.equals(determiner.femininePlural);
    return plural && !form.equals(determiner.masculine) && !form.equals(determiner.feminine);
  }

  static boolean isFeminine(String form) {
    return of(form).filter(d -> form.equals(d.feminine) && !form.equals(d.masculine)).isPresent();
  }

  private static Map<String, Determiner> read() {
    Map<String, Determiner> determiners = new HashMap<>();
    for (String line : Lists.table("determiners").values()) {
      String[] cells = line.split(" *, *");
      Determiner determiner =
          new Determiner(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
      for (int i = cells.length - 1; i >= 0; i--) {
        determiners.putIfAbsent(cells[i], determiner);
      }
      determiners.put(cells[0], determiner);
    }
    determiners.remove("-");
    // « des » is the plural of « un » before it is that of « du ».
    determiners.put("des", determiners.get("un"));
    return Map.copyOf(determiners);
  }
}
