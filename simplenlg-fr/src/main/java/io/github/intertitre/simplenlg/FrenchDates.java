package io.github.intertitre.simplenlg;

import java.time.LocalDate;
import java.time.LocalTime;

/** Dates and times in French words: « le mercredi 3 avril 2024 », « 14 h 30 ». */
public final class FrenchDates {
  private static final String NO_BREAK = "\u00A0";
  private static final String[] DAYS =
      "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
  private static final String[] MONTHS =
      ("janvier février mars avril mai juin juillet août septembre octobre novembre" + " décembre")
          .split(" ");

  private FrenchDates() {}

  /** Day, month and year: « 3 avril 2024 »; the first of a month is « 1er ». */
  public static String date(LocalDate date) {
    return dayOfMonth(date) + " " + month(date) + " " + date.getYear();
  }

  /** With the day of the week: « mercredi 3 avril 2024 ». */
  public static String fullDate(LocalDate date) {
    return dayOfWeek(date) + " " + date(date);
  }

  /** « mercredi ». */
  public static String dayOfWeek(LocalDate date) {
    return DAYS[date.getDayOfWeek().getValue() - 1];
  }

  /** « avril ». */
  public static String month(LocalDate date) {
    return MONTHS[date.getMonthValue() - 1];
  }

  private static String dayOfMonth(LocalDate date) {
    return date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
  }

  /** Hours and minutes: « 14 h 30 », « 9 h 05 », « 8 h »; the spaces don’t break. */
  public static String time(LocalTime time) {
    String hours = time.getHour() + NO_BREAK + "h";
    int minute = time.getMinute();
    String minutes = minute < 10 ? "0" + minute : String.valueOf(minute);
    return minute == 0 ? hours : hours + NO_BREAK + minutes;
  }
}
