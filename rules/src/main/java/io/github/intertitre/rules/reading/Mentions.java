package io.github.intertitre.rules.reading;

import io.github.intertitre.rules.reading.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names as {@link NameFinder} does, dates and quantities by their shape. */
final class Mentions {
  private static final Set<String> MONTHS =
      Set.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");
  private static final Set<String> DAYS =
      Set.of(
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "hier",
          "aujourd’hui",
          "demain");
  private static final Set<String> PARTS_OF_DAY = Set.of("matin", "midi", "après-midi", "soir");
  private static final Pattern DAY = Pattern.compile("(?:1er|[12]?\\d|3[01])");
  private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20)\\d\\d");

  private final NameFinder names = NameFinder.french();

  List<Mention> of(String text, List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    Map<Integer, NamedSpan> named =
        names.named(tokens.stream().map(Token::text).toArray(String[]::new)).stream()
            .collect(Collectors.toMap(NamedSpan::start, Function.identity()));
    int i = 0;
    while (i < tokens.size()) {
      Optional<Mention> found = date(text, tokens, i);
      int at = i;
      found =
          found
              .or(() -> amount(text, tokens, at))
              .or(
                  () ->
                      Optional.ofNullable(named.get(at))
                          .map(n -> mention(n.kind(), text, tokens, n.start(), n.end())));
      found.ifPresent(mentions::add);
      i = found.map(m -> m.span().end()).orElse(i + 1);
    }
    return mentions;
  }

  private Optional<Mention> date(String text, List<Token> tokens, int i) {
    int end = i;
    String first = tokens.get(i).lower();
    boolean digit = Character.isDigit(first.codePointAt(0));
    if (!digit && !DAYS.contains(first) && !MONTHS.contains(first)) {
      return Optional.empty();
    }
    if (DAYS.contains(first)) {
      end++;
    }
    int day = end;
    if (end < tokens.size() && DAY.matcher(tokens.get(end).text()).matches()) {
      end++;
    }
    if (end < tokens.size() && MONTHS.contains(tokens.get(end).lower())) {
      end++;
      if (end < tokens.size() && year(tokens.get(end))) {
        end++;
      }
      return Optional.of(mention(Kind.DATE, text, tokens, i, end));
    }
    if (day > i) {
      boolean part = day < tokens.size() && PARTS_OF_DAY.contains(tokens.get(day).lower());
      return Optional.of(mention(Kind.DATE, text, tokens, i, part ? day + 1 : day));
    }
    boolean in = digit && i > 0 && tokens.get(i - 1).is("en", "depuis", "fin", "début", "l’an");
    return in && year(tokens.get(i))
        ? Optional.of(mention(Kind.DATE, text, tokens, i, i + 1))
        : Optional.empty();
  }

  private static boolean year(Token token) {
    return YEAR.matcher(token.text()).matches();
  }

  private static Optional<Mention> amount(String text, List<Token> tokens, int i) {
    return Amounts.at(tokens, i)
        .map(amount -> mention(amount.kind(), text, tokens, i, amount.end()));
  }

  private static Mention mention(Kind kind, String text, List<Token> tokens, int from, int to) {
    return new Mention(
        kind,
        new Span(from, to),
        text.substring(tokens.get(from).start(), tokens.get(to - 1).end()));
  }
}
