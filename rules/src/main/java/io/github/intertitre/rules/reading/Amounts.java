package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.Mention.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds numbers with what makes them amounts: « 8,5 millions d’euros », « 5 à 10 % », « 14 h 30 ».
 */
final class Amounts {
  private static final Pattern HOUR = Pattern.compile("[01]?\\d|2[0-4]");
  private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");
  private static final Pattern CLOCK = Pattern.compile("(?:[01]?\\d|2[0-4])h(?:[0-5]\\d)?");
  private static final Set<String> SCALES = WordLists.named("number-scales");
  private static final Set<String> CURRENCIES = WordLists.named("currencies");
  private static final Set<String> SHORT_SCALES = Set.of("k", "m", "md", "mds", "mrd");

  /** An amount from one token up to, without, another. */
  record Amount(Kind kind, int end) {}

  private Amounts() {}

  /** The amount that begins at token {@code i}; a range counts as one. */
  static Optional<Amount> at(List<Token> tokens, int i) {
    int end = number(tokens, i);
    if (end == i) {
      return Optional.empty();
    }
    Amount first = measured(tokens, end);
    boolean open = first.kind() == Kind.QUANTITY && first.end() == end;
    boolean joined =
        end + 1 < tokens.size()
            && (is(tokens, end, "à", "-", "–")
                || is(tokens, end, "et") && i > 0 && is(tokens, i - 1, "entre"));
    if (open && joined) {
      int second = number(tokens, end + 1);
      Amount range = measured(tokens, second);
      if (second > end + 1 && range.kind() != Kind.TIME) {
        return Optional.of(range);
      }
    }
    return Optional.of(first);
  }

  // Where the number ends, scale words included: « 8,5 », « deux millions »; i where none begins.
  private static int number(List<Token> tokens, int i) {
    if (i >= tokens.size()) {
      return i;
    }
    boolean digits = Character.isDigit(tokens.get(i).text().codePointAt(0));
    boolean words =
        i + 1 < tokens.size()
            && SCALES.contains(tokens.get(i + 1).lower())
            && !tokens.get(i).is("mille")
            && NumberWords.value(tokens.get(i).text()).isPresent();
    if (!digits && !words) {
      return i;
    }
    int end = i + 1;
    while (end < tokens.size() && SCALES.contains(tokens.get(end).lower())) {
      end++;
    }
    return end;
  }

  private static Amount measured(List<Token> tokens, int end) {
    int unit = is(tokens, end, "d’", "de") && scaled(tokens, end - 1) ? end + 1 : end;
    boolean small = unit + 1 < tokens.size() && SHORT_SCALES.contains(tokens.get(unit).lower());
    if (small && is(tokens, unit + 1, "€", "$")) {
      return new Amount(Kind.MONEY, unit + 2);
    }
    if (unit < tokens.size() && CURRENCIES.contains(tokens.get(unit).lower())) {
      return new Amount(Kind.MONEY, is(tokens, unit + 1, "sterling") ? unit + 2 : unit + 1);
    }
    if (is(tokens, end, "%", "‰")) {
      return new Amount(Kind.PERCENT, end + 1);
    }
    if (is(tokens, end, "pour") && is(tokens, end + 1, "cent", "mille")) {
      return new Amount(Kind.PERCENT, end + 2);
    }
    return time(tokens, end).orElse(new Amount(Kind.QUANTITY, end));
  }

  private static boolean scaled(List<Token> tokens, int i) {
    return SCALES.contains(tokens.get(i).lower());
  }

  // « à 14 heures », « 20 h 15 », « 14h30 »; « 35 heures » and « 3 heures de route » last.
  private static Optional<Amount> time(List<Token> tokens, int end) {
    String number = tokens.get(end - 1).lower();
    if (CLOCK.matcher(number).matches()) {
      return Optional.of(new Amount(Kind.TIME, end));
    }
    boolean hour = HOUR.matcher(number).matches();
    boolean at = end > 1 && is(tokens, end - 2, "à", "vers", "dès", "avant", "après", "jusqu’à");
    if (!hour || !is(tokens, end, "h", "heures", "heure")) {
      return Optional.empty();
    }
    boolean minutes =
        end + 1 < tokens.size() && MINUTES.matcher(tokens.get(end + 1).text()).matches();
    boolean lasts = is(tokens, end + 1, "de", "d’");
    return minutes || at && !lasts
        ? Optional.of(new Amount(Kind.TIME, minutes ? end + 2 : end + 1))
        : Optional.empty();
  }

  private static boolean is(List<Token> tokens, int i, String... forms) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(forms);
  }
}
