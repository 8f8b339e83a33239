package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.DateMention;
import io.github.intertitre.rules.reading.Dates;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of two dated sentences tells of the later time; dates that need a calendar don't count. */
public final class DateOrder {
  private static final String INTERVAL = "/";

  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

  private record Dated(List<DateMention> dates) {}

  private DateOrder() {}

  /**
   * When what a sentence tells of began, after ISO 8601; empty where it dates nothing, or leaves
   * the time open: « depuis 1974 ».
   */
  public static Optional<String> begin(Sentence sentence) {
    if (!hasDigit(sentence)) {
      return Optional.empty();
    }
    List<DateMention> dates = dates(sentence);
    return told(dates) && dates.stream().allMatch(d -> closed(sentence, d))
        ? dates.stream().map(DateOrder::start).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Whether all that the second dates lies behind all that the first dates. */
  static boolean later(Sentence before, Sentence after) {
    return hasDigit(before) && hasDigit(after) && isLater(before, after);
  }

  // No date that says all itself is without; looking for dates takes longer.
  private static boolean hasDigit(Sentence sentence) {
    return hasDigit(sentence.text());
  }

  /** Whether a text may have a {@link #begin} at all, which saves reading it. */
  public static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean isLater(Sentence before, Sentence after) {
    List<DateMention> first = dates(before);
    List<DateMention> second = dates(after);
    return !first.isEmpty()
        && !second.isEmpty()
        && told(first)
        && told(second)
        && second.stream().allMatch(d -> closed(after, d) && ofMain(after, d))
        && first.stream().allMatch(d -> closed(before, d) && ofMain(before, d))
        && second.size() == 1
        && !open(after)
        && lastYear(before, first) < year(start(second.get(0)))
        && first.stream()
            .allMatch(one -> second.stream().allMatch(two -> precedes(end(one), start(two))));
  }

  /** Whether no more than so many years lie between what the one and the other date. */
  static boolean within(int years, Sentence before, Sentence after) {
    int first = dates(before).stream().mapToInt(d -> year(end(d))).max().orElse(0);
    int second = dates(after).stream().mapToInt(d -> year(start(d))).min().orElse(0);
    return second - first <= years;
  }

  private static int year(String iso) {
    return Integer.parseInt(iso.substring(0, 4));
  }

  /** Whether a sentence dates anything at all. */
  static boolean dated(Sentence sentence) {
    return !dates(sentence).isEmpty();
  }

  /** Whether a sentence opens with its date: « De 1979 à 1981, des étudiants retiennent… ». */
  static boolean opens(Sentence sentence) {
    int comma = 0;
    while (comma < sentence.size() && !sentence.token(comma).is(",")) {
      comma++;
    }
    int end = comma;
    List<DateMention> first = dates(sentence).stream().filter(d -> d.span().end() <= end).toList();
    return comma < sentence.size()
        && !first.isEmpty()
        && sentence.tokens().subList(0, end).stream()
            .allMatch(
                t ->
                    t.is(Tag.ADP, Tag.DET, Tag.ADP_DET)
                        || first.stream().anyMatch(d -> d.span().contains(t.index())));
  }

  private static List<DateMention> dates(Sentence sentence) {
    return sentence
        .once(
            Dated.class,
            new Span(0, sentence.size()),
            () -> new Dated(Dates.of(List.of(sentence), Optional.empty())))
        .dates();
  }

  private static boolean told(List<DateMention> dates) {
    return dates.stream().allMatch(d -> d.iso().isPresent());
  }

  // « participe depuis la première saison, en 1950 »
  private static boolean open(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.is("depuis", "dès", "partir", "jusqu’en", "jusqu’à", "jusqu’au"));
  }

  // The last year that is no date: « devient une fédération par la Constitution de 2015 ».
  private static int lastYear(Sentence sentence, List<DateMention> dates) {
    return sentence.tokens().stream()
        .filter(t -> dates.stream().noneMatch(d -> d.span().contains(t.index())))
        .map(Token::text)
        .filter(text -> YEAR.matcher(text).matches())
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  // « depuis 1974 », « avant 2001 »: a time that is open on one side is neither before nor after.
  private static boolean closed(Sentence sentence, DateMention date) {
    int at = date.span().start();
    while (at > 0 && sentence.token(at - 1).is(Tag.DET)) {
      at--;
    }
    Set<String> open = Lists.named("open-times");
    return !open.contains(sentence.token(date.span().start()).lower())
        && (at == 0 || !open.contains(sentence.token(at - 1).lower()));
  }

  // No date of a clause that hangs on another, nor of a participle: « installés à Paris en 1927 ».
  private static boolean ofMain(Sentence sentence, DateMention date) {
    int start = date.span().start();
    boolean participle =
        sentence.tokens().subList(0, start).stream()
            .anyMatch(
                t ->
                    t.features().isPastParticiple()
                        && !t.is(Tag.ADJ, Tag.NOUN)
                        && sentence.verb(t.index()).isEmpty());
    return !participle && !MainClause.subordinate(sentence, 0, start);
  }

  private static String start(DateMention date) {
    return date.iso().orElseThrow().split(INTERVAL)[0];
  }

  private static String end(DateMention date) {
    String[] ends = date.iso().orElseThrow().split(INTERVAL);
    return ends[ends.length - 1];
  }

  // 1974 lies before 1975-03, but not surely before 1974-11.
  private static boolean precedes(String one, String two) {
    int length = Math.min(one.length(), two.length());
    return one.substring(0, length).compareTo(two.substring(0, length)) < 0;
  }
}
