package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Conditions on the words at the edges of a label or in it: {@code starts(B, le, la)}, {@code
 * closes(A, DET)}.
 */
final class WordTests {
  static final Map<String, Conditions.Condition> ALL =
      Map.of(
          "starts", (m, a) -> first(m, a).filter(t -> t.is(rest(a))).isPresent(),
          "ends", (m, a) -> last(m, a).filter(t -> t.is(rest(a))).isPresent(),
          "opens", (m, a) -> first(m, a).filter(t -> tagged(t, a)).isPresent(),
          "closes", (m, a) -> last(m, a).filter(t -> tagged(t, a)).isPresent(),
          "has", (m, a) -> any(m, a, t -> t.is(rest(a))),
          "has-lemma", (m, a) -> any(m, a, t -> lemma(t, a)),
          "named", (m, a) -> named(m.sentence(), m.span(a.get(0)), List.of(rest(a))),
          "same", (m, a) -> m.text(a.get(0)).equalsIgnoreCase(m.text(a.get(1))),
          "empty-or",
              (m, a) -> first(m, a).map(t -> t.is(rest(a))).orElse(m.span(a.get(0)).length() == 0));

  private WordTests() {}

  private static String[] rest(List<String> arguments) {
    return arguments.subList(1, arguments.size()).toArray(String[]::new);
  }

  private static Optional<Token> first(Match match, List<String> arguments) {
    Span span = match.span(arguments.get(0));
    return span.length() == 0
        ? Optional.empty()
        : Optional.of(match.sentence().token(span.start()));
  }

  private static Optional<Token> last(Match match, List<String> arguments) {
    Span span = match.span(arguments.get(0));
    return span.length() == 0
        ? Optional.empty()
        : Optional.of(match.sentence().token(span.end() - 1));
  }

  private static boolean tagged(Token token, List<String> arguments) {
    return List.of(rest(arguments)).contains(token.tag().name());
  }

  private static boolean lemma(Token token, List<String> arguments) {
    return List.of(rest(arguments)).contains(token.lemma());
  }

  private static boolean any(Match match, List<String> arguments, Predicate<Token> test) {
    Span span = match.span(arguments.get(0));
    return match.sentence().tokens().subList(span.start(), span.end()).stream()
        .anyMatch(t -> !match.sentence().quoted(t.index()) && test.test(t));
  }

  // Its first word, an article passed over, is part of a proper name, of one of these kinds if any
  // are given.
  private static boolean named(Sentence sentence, Span span, List<String> kinds) {
    if (span.length() == 0) {
      return false;
    }
    boolean article = span.length() > 1 && sentence.token(span.start()).is(Tag.DET);
    return sentence
        .mention(article ? span.start() + 1 : span.start())
        .filter(m -> m.kind().isName())
        .filter(m -> kinds.isEmpty() || kinds.contains(m.kind().name()))
        .isPresent();
  }
}
