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
 * @param cue what a text has that holds one, if nothing else; soon found
 */
record DateShape(
    Pattern cue, Pattern pattern, BiFunction<Matcher, Moment, Optional<String>> reckoning) {
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

  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern NAMED_MONTH = cue(MONTH);
  private static final Pattern TIME =
      cue(
          WEEKDAY
              + "|"
              + MONTH
              + "|hier|aujourd|demain|matin|soir|nuit|midi|jour|semaine|mois|ans?(?!\\p{L})|année"
              + "|week-end");

  static final List<DateShape> ALL =
      List.of(
          dated("(?:" + WEEKDAY + B + ")?" + DAY + B + MONTH + B + YEAR, DateReckoning::full),
          figured(DAY + "/(\\d{1,2})/" + YEAR, DateReckoning::slashed),
          figured(
              YEAR + "-(\\d{2})-(\\d{2})",
              (m, now) -> DateReckoning.date(m.group(1), m.group(2), m.group(3))),
          dated(
              "du" + B + DAY + "(?:" + B + MONTH + ")?" + B + "au" + B + DAY + B + MONTH + "(?:" + B
                  + YEAR + ")?",
              DateReckoning::days),
          dated(
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
          dated("(?:début |fin |mi-|courant )?" + MONTH + B + YEAR, DateReckoning::monthAndYear),
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
    return new DateShape(TIME, apart(pattern), reckoning);
  }

  private static DateShape figured(
      String pattern, BiFunction<Matcher, Moment, Optional<String>> reckoning) {
    return new DateShape(FIGURE, apart(pattern), reckoning);
  }

  private static DateShape dated(
      String pattern, BiFunction<Matcher, Moment, Optional<String>> reckoning) {
    return new DateShape(NAMED_MONTH, apart(pattern), reckoning);
  }

  private static Pattern cue(String words) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
