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
          "lemma", (m, a) -> first(m, a).filter(t -> lemma(t, a)).isPresent(),
          "has", (m, a) -> any(m, a, t -> t.is(rest(a))),
          "has-lemma", (m, a) -> any(m, a, t -> lemma(t, a)),
          "named", (m, a) -> named(m.sentence(), m.span(a.get(0))),
          "alone", (m, a) -> alone(m.sentence(), m.span(a.get(0))),
          "empty", (m, a) -> m.span(a.get(0)).length() == 0);

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

  // Its first word is part of a proper name.
  private static boolean named(Sentence sentence, Span span) {
    return span.length() > 0
        && sentence.mention(span.start()).filter(m -> m.kind().isName()).isPresent();
  }

  // What the span opens with is not the first of several: no « et », « ou », comma before another
  // noun or preposition. « l’accord et du protocole » is refused, « l’accord et a quitté » is not.
  private static boolean alone(Sentence sentence, Span span) {
    for (int i = span.start(); i < span.end() - 1; i++) {
      Token token = sentence.token(i);
      if (token.features().isFinite() && token.is(Tag.VERB, Tag.AUX)) {
        return true;
      }
      boolean joins =
          token.is("et", "ou", "ni", "mais", "puis", ",", "comme") && !sentence.quoted(i)
              || token.is("ainsi") && sentence.token(i + 1).is("que", "qu’");
      if (joins && coordinates(sentence.token(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean coordinates(Token next) {
    return next.is(Tag.ADP, Tag.ADP_DET, Tag.DET, Tag.NOUN, Tag.NUM, Tag.ADJ)
        || next.is(Tag.ADV, Tag.CCONJ, Tag.PROPN, Tag.SCONJ)
        || next.is("le", "la", "les", "l’", "«", "celui", "celle", "ceux", "celles");
  }
}
