package io.github.intertitre.rules.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The day that a text is of, and whether it speaks of what was or what will be: with it « mercredi
 * » and « en février » can be told.
 */
record Moment(Optional<LocalDate> day, Direction direction) {

  /** Where the verb looks. */
  enum Direction {
    BACK,
    AHEAD,
    UNSURE;

    /** The direction that « dernier » or « prochain » gives, else this. */
    Direction told(String adjective) {
      if (adjective == null) {
        return this;
      }
      return adjective.startsWith("proch") ? AHEAD : BACK;
    }
  }

  Moment towards(Direction other) {
    return new Moment(day, other);
  }

  Optional<LocalDate> plus(long amount, ChronoUnit unit) {
    return day.map(d -> d.plus(amount, unit));
  }

  /**
   * « mercredi »: the last before or on the day, or the next; of the day itself where both serve.
   */
  Optional<LocalDate> weekday(DayOfWeek weekday) {
    return day.flatMap(
        d ->
            switch (direction) {
              case BACK -> Optional.of(d.with(TemporalAdjusters.previousOrSame(weekday)));
              case AHEAD -> Optional.of(d.with(TemporalAdjusters.nextOrSame(weekday)));
              case UNSURE -> Optional.of(d).filter(same -> same.getDayOfWeek() == weekday);
            });
  }

  /** « mercredi dernier », never the day itself. */
  Optional<LocalDate> otherWeekday(DayOfWeek weekday) {
    return day.map(
        d ->
            d.with(
                direction == Direction.AHEAD
                    ? TemporalAdjusters.next(weekday)
                    : TemporalAdjusters.previous(weekday)));
  }

  /** « le 3 avril »: the last or the next. */
  Optional<LocalDate> inYear(MonthDay monthDay) {
    return day.flatMap(
        d -> {
          LocalDate same = monthDay.atYear(d.getYear());
          return switch (direction) {
            case BACK -> Optional.of(same.isAfter(d) ? monthDay.atYear(d.getYear() - 1) : same);
            case AHEAD -> Optional.of(same.isBefore(d) ? monthDay.atYear(d.getYear() + 1) : same);
            case UNSURE -> Optional.of(same).filter(d::equals);
          };
        });
  }

  /** « en février »: the last or the next. */
  Optional<YearMonth> month(int month) {
    return day.flatMap(
        d -> {
          YearMonth same = YearMonth.of(d.getYear(), month);
          YearMonth now = YearMonth.from(d);
          return switch (direction) {
            case BACK -> Optional.of(same.isAfter(now) ? same.minusYears(1) : same);
            case AHEAD -> Optional.of(same.isBefore(now) ? same.plusYears(1) : same);
            case UNSURE -> Optional.<YearMonth>empty();
          };
        });
  }
}
