package io.github.intertitre.rules.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reckons the shapes of {@link DateShape}: what « le 3 avril » comes to, seen from a moment. */
final class DateReckoning {
  private DateReckoning() {}

  static Optional<String> full(Matcher m, Moment now) {
    return date(m.group(4), String.valueOf(month(m.group(3))), m.group(2));
  }

  static Optional<String> slashed(Matcher m, Moment now) {
    return date(m.group(3), m.group(2), m.group(1));
  }

  static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  // « du 3 au 5 avril 2024 », « du 28 mars au 2 avril »
  static Optional<String> days(Matcher m, Moment now) {
    int endMonth = month(m.group(4));
    int startMonth = m.group(2) == null ? endMonth : month(m.group(2));
    Optional<LocalDate> end =
        m.group(5) == null
            ? inYear(endMonth, m.group(3), now)
            : date(m.group(5), String.valueOf(endMonth), m.group(3)).map(LocalDate::parse);
    return end.flatMap(
        to ->
            date(
                    String.valueOf(to.getYear() - (startMonth > endMonth ? 1 : 0)),
                    String.valueOf(startMonth),
                    m.group(1))
                .map(from -> from + "/" + to));
  }

  static Optional<String> dayAndMonth(Matcher m, Moment now) {
    return inYear(month(m.group(3)), m.group(2), now.towards(now.direction().told(m.group(4))))
        .map(LocalDate::toString);
  }

  static Optional<LocalDate> inYear(int month, String day, Moment now) {
    try {
      return now.inYear(MonthDay.of(month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<String> monthAndYear(Matcher m, Moment now) {
    return Optional.of(YearMonth.of(Integer.parseInt(m.group(2)), month(m.group(1))).toString());
  }

  static Optional<String> month(Matcher m, Moment now) {
    return now.towards(now.direction().told(m.group(2)))
        .month(month(m.group(1)))
        .map(YearMonth::toString);
  }

  static Optional<String> years(String from, String to) {
    return from.compareTo(to) < 0 ? Optional.of(from + "/" + to) : Optional.empty();
  }

  // « les années 1990 », « les années 90 » of the last century
  static Optional<String> decade(Matcher m, Moment now) {
    String text = m.group().replaceAll("\\D", "");
    int from = Integer.parseInt(text.length() == 4 ? text : "19" + text);
    return Optional.of(from + "/" + (from + 9));
  }

  static Optional<String> near(Matcher m, Moment now) {
    int days =
        switch (m.group(1).toLowerCase(Locale.ROOT)) {
          case "avant-hier" -> -2;
          case "hier" -> -1;
          case "demain" -> 1;
          case "après-demain" -> 2;
          default -> 0;
        };
    return now.plus(days, ChronoUnit.DAYS).map(LocalDate::toString);
  }

  static Optional<String> weekday(Matcher m, Moment now) {
    DayOfWeek day = DayOfWeek.of(index(DayOfWeek.values(), m.group(1)));
    Moment told = now.towards(now.direction().told(m.group(2)));
    return (m.group(2) == null ? told.weekday(day) : told.otherWeekday(day))
        .map(LocalDate::toString);
  }

  static Optional<String> ago(Matcher m, Moment now, int sign) {
    var number = NumberWords.value(m.group(1));
    boolean contrary =
        now.direction() == (sign < 0 ? Moment.Direction.AHEAD : Moment.Direction.BACK);
    if (number.isEmpty() || contrary) {
      return Optional.empty();
    }
    long amount = sign * number.getAsLong();
    return switch (m.group(2).charAt(0)) {
      case 'j' -> now.plus(amount, ChronoUnit.DAYS).map(LocalDate::toString);
      case 's' -> now.plus(amount, ChronoUnit.WEEKS).map(DateReckoning::week);
      case 'm' -> now.plus(amount, ChronoUnit.MONTHS).map(d -> YearMonth.from(d).toString());
      default -> now.plus(amount, ChronoUnit.YEARS).map(d -> String.valueOf(d.getYear()));
    };
  }

  static Optional<String> near(String unit, int amount, Moment now) {
    return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
      case 's' -> now.plus(amount, ChronoUnit.WEEKS).map(DateReckoning::week);
      case 'm' -> now.plus(amount, ChronoUnit.MONTHS).map(d -> YearMonth.from(d).toString());
      case 'a' -> now.plus(amount, ChronoUnit.YEARS).map(d -> String.valueOf(d.getYear()));
      default -> Optional.empty();
    };
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String or(String one, String other) {
    return one == null ? other : one;
  }

  static int month(String name) {
    return index(Month.values(), name);
  }

  static <T extends Enum<T>> int index(T[] values, String name) {
    for (T value : values) {
      if (name(value).equals(name.toLowerCase(Locale.ROOT))) {
        return value.ordinal() + 1;
      }
    }
    throw new IllegalArgumentException("no month or weekday: " + name);
  }

  static String name(Enum<?> value) {
    return value instanceof Month month
        ? month.getDisplayName(TextStyle.FULL, Locale.FRENCH)
        : ((DayOfWeek) value).getDisplayName(TextStyle.FULL, Locale.FRENCH);
  }
}
