package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.names.Gazetteer;
import io.github.intertitre.lexicon.names.Name;
import io.github.intertitre.rules.reading.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names by gazetteer and capitals, dates and quantities by their shape. */
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
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "d’", "la", "le", "von", "van", "der", "ben", "al", "el", "di", "da");

  private final Lexicon lexicon;

  Mentions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Mention> of(String text, int offset, List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Mention> found = date(text, offset, tokens, i);
      int at = i;
      found =
          found.or(() -> amount(text, offset, tokens, at)).or(() -> name(text, offset, tokens, at));
      found.ifPresent(mentions::add);
      i = found.map(m -> m.span().end()).orElse(i + 1);
    }
    return mentions;
  }

  private Optional<Mention> date(String text, int offset, List<Token> tokens, int i) {
    int end = i;
    if (end < tokens.size() && DAYS.contains(tokens.get(end).lower())) {
      end++;
    }
    int day = end;
    if (end < tokens.size() && tokens.get(end).text().matches("(?:1er|[12]?\\d|3[01])")) {
      end++;
    }
    if (end < tokens.size() && MONTHS.contains(tokens.get(end).lower())) {
      end++;
      if (end < tokens.size() && year(tokens.get(end))) {
        end++;
      }
      return Optional.of(mention(Kind.DATE, text, offset, tokens, i, end));
    }
    if (day > i) {
      return Optional.of(mention(Kind.DATE, text, offset, tokens, i, day));
    }
    boolean in = i > 0 && tokens.get(i - 1).is("en", "depuis", "fin", "début", "l’an");
    return in && year(tokens.get(i))
        ? Optional.of(mention(Kind.DATE, text, offset, tokens, i, i + 1))
        : Optional.empty();
  }

  private static boolean year(Token token) {
    return token.text().matches("(?:1[0-9]|20)\\d\\d");
  }

  private Optional<Mention> amount(String text, int offset, List<Token> tokens, int i) {
    if (!Character.isDigit(tokens.get(i).text().charAt(0))) {
      return Optional.empty();
    }
    int end = i + 1;
    while (end < tokens.size()
        && tokens.get(end).is("million", "millions", "milliard", "milliards")) {
      end++;
    }
    Kind kind = Kind.QUANTITY;
    if (end < tokens.size() && tokens.get(end).is("%")) {
      kind = Kind.PERCENT;
      end++;
    } else if (end < tokens.size() && tokens.get(end).is("€", "euros", "euro", "dollars", "$")) {
      kind = Kind.MONEY;
      end++;
    }
    return Optional.of(mention(kind, text, offset, tokens, i, end));
  }

  private Optional<Mention> name(String text, int offset, List<Token> tokens, int i) {
    Token first = tokens.get(i);
    if (!first.capitalised()) {
      return Optional.empty();
    }
    Gazetteer names = lexicon.gazetteer();
    int longest = Math.min(tokens.size() - i, 2 * names.longest(first.text()) + 2);
    for (int n = longest; n > 0; n--) {
      String words =
          text.substring(first.start() - offset, tokens.get(i + n - 1).end() - offset)
              .replace('\'', '’');
      Optional<Name> name = names.find(words);
      if (name.isPresent() && !(name.get().ambiguous() && i == 0)) {
        return Optional.of(
            mention(Kind.valueOf(name.get().kind().name()), text, offset, tokens, i, i + n));
      }
    }
    return capitals(text, offset, tokens, i);
  }

  private Optional<Mention> capitals(String text, int offset, List<Token> tokens, int i) {
    Token first = tokens.get(i);
    boolean common =
        i == 0
            && lexicon.knows(first.lower())
            && !lexicon.gazetteer().firstName(first.text()).isPresent();
    boolean name = first.is(Tag.PROPN) || !lexicon.knows(first.lower());
    if (common || !name && !lexicon.gazetteer().firstName(first.text()).isPresent()) {
      return Optional.empty();
    }
    int end = i + 1;
    while (end < tokens.size()) {
      if (tokens.get(end).capitalised() && tokens.get(end).isWord()) {
        end++;
      } else if (end + 1 < tokens.size()
          && PARTICLES.contains(tokens.get(end).lower())
          && lexicon.gazetteer().firstName(first.text()).isPresent()
          && tokens.get(end + 1).capitalised()) {
        end += 2;
      } else {
        break;
      }
    }
    Kind kind =
        lexicon.gazetteer().firstName(first.text()).isPresent() && end > i + 1
            ? Kind.PERSON
            : lexicon
                    .gazetteer()
                    .surname(
                        text.substring(first.start() - offset, tokens.get(end - 1).end() - offset))
                    .isPresent()
                ? Kind.PERSON
                : Kind.MISC;
    return Optional.of(mention(kind, text, offset, tokens, i, end));
  }

  private static Mention mention(
      Kind kind, String text, int offset, List<Token> tokens, int from, int to) {
    return new Mention(
        kind,
        new Span(from, to),
        text.substring(tokens.get(from).start() - offset, tokens.get(to - 1).end() - offset));
  }
}
