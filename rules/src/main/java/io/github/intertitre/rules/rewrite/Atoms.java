package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Pattern.Atom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What pattern elements are made of. */
final class Atoms {
  private Atoms() {}

  /** One token that satisfies a test. */
  static Atom token(Predicate<Token> test) {
    return (sentence, main, start) ->
        start < sentence.size() && test.test(sentence.token(start))
            ? List.of(start + 1)
            : List.of();
  }

  /** Any run of tokens of at least {@code least}, that does not break a quotation. */
  static Atom any(int least) {
    return (sentence, main, start) -> {
      List<Integer> ends = new ArrayList<>();
      for (int end = start + least; end <= sentence.size(); end++) {
        if (!breaksQuotation(sentence, end)) {
          ends.add(end);
        }
      }
      return ends;
    };
  }

  /** The subject of the main clause. */
  static Atom subject() {
    return (sentence, main, start) ->
        main.map(clause -> clause.subject()).filter(s -> s.start() == start).map(Span::end).stream()
            .toList();
  }

  /** The verb of the main clause. */
  static Atom mainVerb(BiPredicate<Sentence, VerbGroup> test) {
    return (sentence, main, start) ->
        main
            .map(clause -> clause.verb())
            .filter(v -> v.span().start() == start && test.test(sentence, v))
            .map(v -> v.span().end())
            .stream()
            .toList();
  }

  /** A finite verb group. */
  static Atom verb(BiPredicate<Sentence, VerbGroup> test) {
    return (sentence, main, start) ->
        sentence.verbs().stream()
            .filter(v -> v.span().start() == start && test.test(sentence, v))
            .map(v -> v.span().end())
            .toList();
  }

  /** A noun phrase, alone. */
  static Atom nounPhrase(BiPredicate<Sentence, NounPhrase> test) {
    return (sentence, main, start) ->
        sentence.nounPhrases().stream()
            .filter(n -> n.span().start() == start && test.test(sentence, n))
            .map(n -> n.span().end())
            .toList();
  }

  /** A name, date or quantity. */
  static Atom mention(Predicate<Mention> test) {
    return (sentence, main, start) ->
        sentence.mentions().stream()
            .filter(m -> m.span().start() == start && test.test(m))
            .map(m -> m.span().end())
            .toList();
  }

  /** A quotation, marks included. */
  static Atom quotation() {
    return (sentence, main, start) ->
        sentence.quotations().stream().filter(q -> q.start() == start).map(Span::end).toList();
  }

  private static boolean breaksQuotation(Sentence sentence, int end) {
    return sentence.quotations().stream().anyMatch(q -> q.start() < end && end < q.end());
  }
}
