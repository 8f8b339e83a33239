package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.WordLists;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the news: « PARIS (AFP) — », « TULLE, 3 avril 2024 – », « 29 mai 2012. - ».
 *
 * @param text without the dash: « PARIS (AFP) »
 * @param date its day, where it names day, month and year
 * @param length how many characters it takes, dash included
 */
record Dateline(String text, Optional<LocalDate> date, int length) {
  private static final String WORD = "\\p{Lu}[\\p{L}’'-]*";
  private static final String PLACE =
      WORD + "(?: (?:(?:de|du|la|le|les|sur|en|des) )*" + WORD + "){0,3}";
  private static final String DAY =
      "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(\\d{1,2}(?:er)? "
          + "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
          + "(?: \\d{4})?)";
  private static final Pattern SHAPE =
      Pattern.compile(
          "^\\s*((?:(?<place>"
              + PLACE
              + ")(?:, )?)?(?:(?:le )?(?<day>"
              + DAY
              + "))?"
              + "(?:[ ,]*\\((?<agency>[\\p{L}./ ]{2,30})\\))?)\\.?\\s*[-–—]+\\s+");
  private static final Set<String> AGENCIES = WordLists.named("press-agencies");
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

  /** The dateline that opens a paragraph. */
  static Optional<Dateline> of(String paragraph) {
    Matcher matcher = SHAPE.matcher(paragraph.replace('\u00A0', ' '));
    if (!matcher.find() || !told(matcher)) {
      return Optional.empty();
    }
    String text = matcher.group(1).strip();
    return Optional.of(
        new Dateline(
            text, Optional.ofNullable(matcher.group(3)).flatMap(Dateline::day), matcher.end()));
  }

  // A place in capitals, « LOCARNO (Suisse) », an agency or a day: « Lyon – » alone may be the
  // beginning of a sentence.
  private static boolean told(Matcher matcher) {
    String place = matcher.group("place");
    boolean capitals =
        place != null && place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
    String agency = matcher.group("agency");
    return agency == null
        ? matcher.group("day") != null || capitals
        : capitals
            || Set.of(agency.toLowerCase(Locale.ROOT).split("[/ ]+")).stream()
                .allMatch(AGENCIES::contains);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.replace("1er ", "1 "), FORMAT));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
