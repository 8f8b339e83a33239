package io.github.intertitre.rules.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to say a date, and how to reckon it: the longest that fits counts, the first among equals.
 *
 * @param mayBeIn whether it is worth looking for in a text
 */
record DateShape(
    Predicate<Text> mayBeIn,
    Pattern pattern,
    BiFunction<Matcher, Moment, Optional<String>> reckoning) {
  /** A text in small letters, and what tells soon that a date is not in it. */
  record Text(String text, boolean figures, boolean years, boolean months) {
    static Text of(String text) {
      int digits = 0;
      int most = 0;
      for (int at = 0; at < text.length(); at++) {
        digits = Character.isDigit(text.charAt(at)) ? digits + 1 : 0;
        most = Math.max(most, digits);
      }
      return new Text(text, most > 0, most >= YEAR_DIGITS, holdsAny(text, MONTHS));
    }
  }

  private static final int YEAR_DIGITS = 4;

  private static final String B = "[\\s\u00A0\u202F]+";
  private static final String WEEKDAY = "(" + names(DayOfWeek.values()) + ")";
  private static final String MONTH = "(" + names(Month.values()) + ")";
  private static final String DAY = "(\\d{1,2})(?:er)?";
  private static final String YEAR = "(1\\d{3}|20\\d{2})";
  private static final String WORD = "(?:" + String.join("|", NumberWords.words()) + ")";
  private static final String NUMBER = "(\\d{1,3}|" + WORD + "(?:[- ](?:et[- ])?" + WORD + ")*)";
  private static final String UNIT = "(jours?|semaines?|mois|ans?|années?)";
  private static final String BEFORE_YEAR =
      "(?:en|depuis|dès|fin|début|mi-|avant|après|jusqu[’']en|d[’']ici(?: à)?|l[’']an|l[’']année|courant)";

  private static final List<String> MONTHS = all(Month.values());

  static final List<DateShape> ALL =
      List.of(
          shape(
              text -> text.years() && text.months(),
              "(?:" + WEEKDAY + B + ")?" + DAY + B + MONTH + B + YEAR,
              DateReckoning::full),
          dated("/", DAY + "/(\\d{1,2})/" + YEAR, DateReckoning::slashed),
          dated(
              "-",
              YEAR + "-(\\d{2})-(\\d{2})",
              (m, now) -> DateReckoning.date(m.group(1), m.group(2), m.group(3))),
          daily(
              "du" + B + DAY + "(?:" + B + MONTH + ")?" + B + "au" + B + DAY + B + MONTH + "(?:" + B
                  + YEAR + ")?",
              DateReckoning::days),
          daily(
              "(?:"
                  + WEEKDAY
                  + B
                  + ")?"
                  + DAY
                  + B
                  + MONTH
                  + "(?:"
                  + B
                  + "(dernier|prochain|passé))?",
              DateReckoning::dayAndMonth),
          shape(
              text -> text.years() && text.months(),
              "(?:début |fin |mi-|courant )?" + MONTH + B + YEAR,
              DateReckoning::monthAndYear),
          shape(
              Text::months,
              "(?:en|début|fin|mi-|dès|depuis|courant|jusqu[’']en|d[’']ici(?: à)?|avant)(?:"
                  + B
                  + ")?"
                  + MONTH
                  + "(?:"
                  + B
                  + "(dernier|prochain))?(?!"
                  + B
                  + YEAR
                  + ")",
              DateReckoning::month),
          dated(
              "",
              "(?:entre" + B + YEAR + B + "et|de" + B + YEAR + B + "à)" + B + YEAR,
              (m, now) ->
                  DateReckoning.years(DateReckoning.or(m.group(1), m.group(2)), m.group(3))),
          dated("", YEAR + "[-–]" + YEAR, (m, now) -> DateReckoning.years(m.group(1), m.group(2))),
          dated("", BEFORE_YEAR + "(?:" + B + ")?" + YEAR, (m, now) -> Optional.of(m.group(1))),
          shape(
              text -> text.figures() && text.text().contains("années"),
              "années" + B + "(?:19|20)?(\\d0)",
              DateReckoning::decade),
          shape(
              List.of("hier", "aujourd", "demain"),
              "(avant-hier|hier|aujourd[’']hui|après-demain|demain)"
                  + "(?:"
                  + B
                  + "(?:matin|soir|après-midi|midi))?",
              DateReckoning::near),
          shape(
              List.of("matin", "soir", "nuit", "midi"),
              "(?:ce matin|ce soir|cette nuit|cet après-midi)",
              (m, now) -> now.day().map(LocalDate::toString)),
          shape(
              all(DayOfWeek.values()),
              "(?:ce"
                  + B
                  + ")?"
                  + WEEKDAY
                  + "(?:"
                  + B
                  + "(?:matin|soir|après-midi|midi))?(?:"
                  + B
                  + "(dernier|prochain|passé))?",
              DateReckoning::weekday),
          shape(
              List.of("il y a"),
              "il y a" + B + "(?:environ |près de |plus de )?" + NUMBER + B + UNIT,
              (m, now) -> DateReckoning.ago(m, now, -1)),
          shape(
              List.of("dans"),
              "dans" + B + "(?:environ |près de )?" + NUMBER + B + UNIT,
              (m, now) -> DateReckoning.ago(m, now, 1)),
          shape(
              List.of("derni", "prochain", "passé"),
              "(?:la |le |l[’'])(semaine|mois|an|année|week-end)"
                  + B
                  + "(derni(?:er|ère)|prochaine?|passée?)",
              (m, now) ->
                  DateReckoning.near(m.group(1), m.group(2).startsWith("proch") ? 1 : -1, now)),
          shape(
              List.of("semaine", "mois", "année"),
              "(?:cette|ce)" + B + "(semaine|mois(?:-ci)?|année)",
              (m, now) -> DateReckoning.near(m.group(1), 0, now)));

  private static boolean holdsAny(String text, List<String> cues) {
    return cues.stream().anyMatch(text::contains);
  }

  private static DateShape shape(
      List<String> cues, String pattern, BiFunction<Matcher, Moment, Optional<String>> reckoning) {
    return shape(text -> holdsAny(text.text(), cues), pattern, reckoning);
  }

  // With a year in figures.
  private static DateShape dated(
      String cue, String pattern, BiFunction<Matcher, Moment, Optional<String>> reckoning) {
    return shape(text -> text.years() && text.text().contains(cue), pattern, reckoning);
  }

  // With a day of a month.
  private static DateShape daily(
      String pattern, BiFunction<Matcher, Moment, Optional<String>> reckoning) {
    return shape(text -> text.figures() && text.months(), pattern, reckoning);
  }

  private static DateShape shape(
      Predicate<Text> mayBeIn,
      String pattern,
      BiFunction<Matcher, Moment, Optional<String>> reckoning) {
    return new DateShape(mayBeIn, apart(pattern), reckoning);
  }

  private static Pattern apart(String pattern) {
    return Pattern.compile(
        "(?<![\\p{L}\\d/-])" + pattern + "(?![\\p{L}\\d]|[-/]\\d)",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static <T extends Enum<T>> String names(T[] values) {
    return String.join("|", all(values));
  }

  private static <T extends Enum<T>> List<String> all(T[] values) {
    return Arrays.stream(values).map(DateReckoning::name).toList();
  }
}
