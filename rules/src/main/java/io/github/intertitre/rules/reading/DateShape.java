package io.github.intertitre.rules.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way to say a date, and how to reckon it: the longest that fits counts, the first among equals.
 *
 * @param figured whether it holds a figure, so that a text without any need not be searched; else
 *     it holds a word of {@link #TIME}
 */
record DateShape(
    boolean figured, Pattern pattern, BiFunction<Matcher, Moment, Optional<String>> reckoning) {
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

  /** A word without which no date is said that has no figure. */
  static final Pattern TIME =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + WEEKDAY
              + "|"
              + MONTH
              + "|hier|aujourd|demain|matin|soir|nuit|midi|jour|semaine|mois|ans?(?!\\p{L})|année"
              + "|week-end)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static final List<DateShape> ALL =
      List.of(
          figured("(?:" + WEEKDAY + B + ")?" + DAY + B + MONTH + B + YEAR, DateReckoning::full),
          figured(DAY + "/(\\d{1,2})/" + YEAR, DateReckoning::slashed),
          figured(
              YEAR + "-(\\d{2})-(\\d{2})",
              (m, now) -> DateReckoning.date(m.group(1), m.group(2), m.group(3))),
          figured(
              "du" + B + DAY + "(?:" + B + MONTH + ")?" + B + "au" + B + DAY + B + MONTH + "(?:" + B
                  + YEAR + ")?",
              DateReckoning::days),
          figured(
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
          figured("(?:début |fin |mi-|courant )?" + MONTH + B + YEAR, DateReckoning::monthAndYear),
          shape(
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
          figured(
              "(?:entre" + B + YEAR + B + "et|de" + B + YEAR + B + "à)" + B + YEAR,
              (m, now) ->
                  DateReckoning.years(DateReckoning.or(m.group(1), m.group(2)), m.group(3))),
          figured(YEAR + "[-–]" + YEAR, (m, now) -> DateReckoning.years(m.group(1), m.group(2))),
          figured(BEFORE_YEAR + "(?:" + B + ")?" + YEAR, (m, now) -> Optional.of(m.group(1))),
          figured("années" + B + "(?:19|20)?(\\d0)", DateReckoning::decade),
          shape(
              "(avant-hier|hier|aujourd[’']hui|après-demain|demain)"
                  + "(?:"
                  + B
                  + "(?:matin|soir|après-midi|midi))?",
              DateReckoning::near),
          shape(
              "(?:ce matin|ce soir|cette nuit|cet après-midi)",
              (m, now) -> now.day().map(LocalDate::toString)),
          shape(
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
              "il y a" + B + "(?:environ |près de |plus de )?" + NUMBER + B + UNIT,
              (m, now) -> DateReckoning.ago(m, now, -1)),
          shape(
              "dans" + B + "(?:environ |près de )?" + NUMBER + B + UNIT,
              (m, now) -> DateReckoning.ago(m, now, 1)),
          shape(
              "(?:la |le |l[’'])(semaine|mois|an|année|week-end)"
                  + B
                  + "(derni(?:er|ère)|prochaine?|passée?)",
              (m, now) ->
                  DateReckoning.near(m.group(1), m.group(2).startsWith("proch") ? 1 : -1, now)),
          shape(
              "(?:cette|ce)" + B + "(semaine|mois(?:-ci)?|année)",
              (m, now) -> DateReckoning.near(m.group(1), 0, now)));

  private static DateShape shape(
      String pattern, BiFunction<Matcher, Moment, Optional<String>> reckoning) {
    return new DateShape(false, apart(pattern), reckoning);
  }

  private static DateShape figured(
      String pattern, BiFunction<Matcher, Moment, Optional<String>> reckoning) {
    return new DateShape(true, apart(pattern), reckoning);
  }

  private static Pattern apart(String pattern) {
    return Pattern.compile(
        "(?<![\\p{L}\\d/-])" + pattern + "(?![\\p{L}\\d]|[-/]\\d)",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static <T extends Enum<T>> String names(T[] values) {
    return Arrays.stream(values).map(DateReckoning::name).collect(Collectors.joining("|"));
  }
}
