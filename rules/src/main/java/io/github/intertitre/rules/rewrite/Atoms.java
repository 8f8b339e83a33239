package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Pattern.Atom;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What pattern elements are made of. */
final class Atoms {
  private Atoms() {}

  /** One token that satisfies a test. */
  static Atom token(BiPredicate<Sentence, Token> test) {
    return (sentence, start, after) ->
        after <= start && start < sentence.size() && test.test(sentence, sentence.token(start))
            ? start + 1
            : Atom.NONE;
  }

  /** Any run of tokens of at least {@code least}, that does not break a quotation. */
  static Atom any(int least) {
    return (sentence, start, after) -> {
      int end = Math.max(start + least, after + 1);
      while (end <= sentence.size() && sentence.quotedTogether(end)) {
        end++;
      }
      return end <= sentence.size() ? end : Atom.NONE;
    };
  }

  /** The subject of the main clause. */
  static Atom subject() {
    return (sentence, start, after) ->
        clause(sentence).map(MainClause::subject).map(s -> end(s, start, after)).orElse(Atom.NONE);
  }

  /** The verb of the main clause. */
  static Atom mainVerb(BiPredicate<Sentence, VerbGroup> test) {
    return (sentence, start, after) ->
        clause(sentence)
            .map(MainClause::verb)
            .filter(v -> test.test(sentence, v))
            .map(v -> end(v.span(), start, after))
            .orElse(Atom.NONE);
  }

  private static Optional<MainClause> clause(Sentence sentence) {
    return Frames.of(sentence).clause();
  }

  /** A finite verb group. */
  static Atom verb(BiPredicate<Sentence, VerbGroup> test) {
    return found(Sentence::verb, VerbGroup::span, test);
  }

  /** A noun phrase, alone. */
  static Atom nounPhrase(BiPredicate<Sentence, NounPhrase> test) {
    return found(Sentence::nounPhrase, NounPhrase::span, test);
  }

  /** A name, date or quantity. */
  static Atom mention(BiPredicate<Sentence, Mention> test) {
    return found(Sentence::mention, Mention::span, test);
  }

  /** A quotation, marks included. */
  static Atom quotation() {
    return found(Sentence::quotation, span -> span, (sentence, span) -> true);
  }

  private static <T> Atom found(
      BiFunction<Sentence, Integer, Optional<T>> at,
      Function<T, Span> span,
      BiPredicate<Sentence, T> test) {
    return (sentence, start, after) ->
        at.apply(sentence, start)
            .filter(thing -> end(span.apply(thing), start, after) != Atom.NONE)
            .filter(thing -> test.test(sentence, thing))
            .map(thing -> span.apply(thing).end())
            .orElse(Atom.NONE);
  }

  private static int end(Span span, int start, int after) {
    return span.start() == start && span.end() > after ? span.end() : Atom.NONE;
  }
}
