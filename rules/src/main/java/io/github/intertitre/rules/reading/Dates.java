package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.Moment.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates of an article, absolute, partial and relative, and reckons them from the day that
 * it is of.
 *
 * <pre>{@code
 * Dates.of(reader.read("Il est parti mercredi."), Optional.of(LocalDate.of(2024, 4, 5)));
 * // « mercredi », 2024-04-03
 * }</pre>
 */
public final class Dates {
  // How many sentences a year that is named holds for those that name none.
  private static final int REACH = 2;
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d,.])(1\\d{3}|20\\d{2})(?![\\d,.]\\d)");

  private Dates() {}

  /** The dates in order; without {@code day} only those that say all themselves are reckoned. */
  public static List<DateMention> of(List<Sentence> sentences, Optional<LocalDate> day) {
    List<DateMention> dates = new ArrayList<>();
    int foreign = -1 - REACH;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (otherYear(sentence, day)) {
        foreign = i;
      }
      boolean sure = i - foreign > REACH;
      dates.addAll(of(sentence, day, sure));
    }
    return dates;
  }

  // A sentence that speaks of another year: « le 18 mars » near it need not be of this one.
  private static boolean otherYear(Sentence sentence, Optional<LocalDate> day) {
    if (!hasFigures(sentence.text())) {
      return false;
    }
    Matcher years = YEAR.matcher(sentence.text());
    while (years.find()) {
      int year = Integer.parseInt(years.group(1));
      if (day.filter(d -> Math.abs(d.getYear() - year) <= 1).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFigures(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static List<DateMention> of(Sentence sentence, Optional<LocalDate> day, boolean sure) {
    List<DateMention> found = new ArrayList<>();
    DateShape.Text text = DateShape.Text.of(sentence.text().toLowerCase(Locale.ROOT));
    for (DateShape shape : DateShape.ALL) {
      if (!shape.mayBeIn().test(text)) {
        continue;
      }
      Matcher matcher = shape.pattern().matcher(sentence.text());
      while (matcher.find()) {
        tokens(sentence, matcher)
            .map(span -> mention(sentence, span, shape, matcher, day, sure))
            .ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparingInt((DateMention m) -> m.span().start())
            .thenComparingInt(m -> -m.span().length()));
    List<DateMention> apart = new ArrayList<>();
    for (DateMention mention : found) {
      if (apart.isEmpty() || !apart.get(apart.size() - 1).span().overlaps(mention.span())) {
        apart.add(mention);
      }
    }
    return apart;
  }

  private static DateMention mention(
      Sentence sentence,
      Span span,
      DateShape shape,
      Matcher matcher,
      Optional<LocalDate> day,
      boolean sure) {
    // What a speaker calls tomorrow is the day after the speech, not after the article.
    boolean said = sentence.quoted(span.start());
    Direction direction = sure ? direction(sentence, span) : Direction.UNSURE;
    Moment moment = new Moment(said ? Optional.empty() : day, direction);
    return new DateMention(
        sentence.index(), span, sentence.text(span), shape.reckoning().apply(matcher, moment));
  }

  private static Optional<Span> tokens(Sentence sentence, Matcher matcher) {
    int from = -1;
    int to = -1;
    for (Token token : sentence.tokens()) {
      if (token.start() - sentence.start() < matcher.end()
          && token.end() - sentence.start() > matcher.start()) {
        from = from < 0 ? token.index() : from;
        to = token.index() + 1;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(new Span(from, to));
  }

  // Where the nearest verb looks: « a voté mercredi » back, « votera mercredi » ahead.
  private static Direction direction(Sentence sentence, Span date) {
    return sentence.verbs().stream()
        .filter(v -> !v.span().overlaps(date))
        .min(Comparator.comparingInt(v -> distance(v.span(), date)))
        .map(v -> direction(sentence, v))
        .orElse(Direction.UNSURE);
  }

  private static int distance(Span verb, Span date) {
    return verb.end() <= date.start() ? date.start() - verb.end() : verb.start() - date.end();
  }

  private static Direction direction(Sentence sentence, VerbGroup verb) {
    if (verb.mood() != Mood.INDICATIVE) {
      return Direction.UNSURE;
    }
    boolean going =
        verb.lemma().equals("aller")
            && verb.span().end() < sentence.size()
            && sentence.token(verb.span().end()).features().mood() == Mood.INFINITIVE;
    if (verb.tense() == Tense.FUTURE || going && verb.tense() == Tense.PRESENT) {
      return Direction.AHEAD;
    }
    boolean past =
        verb.compound() || verb.tense() == Tense.IMPERFECT || verb.tense() == Tense.SIMPLE_PAST;
    return past && !going ? Direction.BACK : Direction.UNSURE;
  }
}
