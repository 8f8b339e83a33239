package io.github.intertitre.core.draft;

import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import java.util.Optional;
import java.util.Set;

/** Finds in a fact what says when, where or why, and can be taken out of it. */
final class Adjuncts {
  private static final Set<String> BEFORE_DATES = Set.of("le", "en", "à", "au");
  private static final Set<String> BEFORE_PLACES = Set.of("à", "au", "aux", "en", "dans");

  private Adjuncts() {}

  /** The date that the verb of a fact stands under, its preposition included. */
  static Optional<Span> date(Fact fact) {
    Sentence sentence = fact.sentence();
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DATE)
        .map(m -> new Span(opening(sentence, m.span(), BEFORE_DATES), m.span().end()))
        .filter(span -> free(fact, span))
        .findFirst();
  }

  /** The place at the end of a fact, its preposition included. */
  static Optional<Span> place(Fact fact) {
    Sentence sentence = fact.sentence();
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE && m.span().end() == fact.end())
        .map(m -> new Span(opening(sentence, m.span(), BEFORE_PLACES), m.span().end()))
        .filter(span -> sentence.token(span.start()).is(Tag.ADP, Tag.ADP_DET))
        .filter(span -> free(fact, span))
        .findFirst();
  }

  private static int opening(Sentence sentence, Span mention, Set<String> words) {
    int start = mention.start();
    while (start > 0 && words.contains(sentence.token(start - 1).lower())) {
      start--;
    }
    return start;
  }

  // It belongs to the main verb: no other verb, noun complement or subordinate stands between.
  private static boolean free(Fact fact, Span span) {
    Sentence sentence = fact.sentence();
    int from = fact.verb().span().end();
    if (span.start() < from || span.end() > fact.end()) {
      return false;
    }
    boolean nested = MainClause.subordinate(sentence, from, span.start());
    boolean verbal =
        sentence.tokens().subList(from, span.start()).stream()
            .anyMatch(t -> t.is(Tag.VERB, Tag.AUX));
    boolean complement =
        span.start() > 0
            && sentence
                .token(span.start() - 1)
                .is(
                    "de", "d’", "du", "des", "depuis", "dès", "jusqu’", "jusqu’à", "avant", "après",
                    "entre", "et", "ou", "pour", "vers", "fin", "début", "ce", "cette", "mi",
                    "courant", "dans", "sur", "sous", "contre");
    boolean continued =
        span.end() < fact.end()
            && sentence
                .token(span.end())
                .is("et", "ou", "à", "au", "dernier", "prochain", "soir", "matin", "-");
    return !nested && !verbal && !complement && !continued && !fact.sentence().quoted(span.start());
  }
}
