package io.github.intertitre.core.draft;

import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** « Les dates clés »: at least three dated facts, in the order of the article. */
final class KeyDates {
  private static final int LEAST = 3;
  private static final int MOST = 6;
  private static final int LEAST_WORDS = 5;
  private static final int MOST_WORDS = 20;
  private static final String TEMPLATE = "key-date";

  private KeyDates() {}

  static Optional<Recap> of(List<Fact> facts) {
    List<Statement> items = new ArrayList<>();
    Set<String> dates = new HashSet<>();
    for (Fact fact : facts) {
      item(fact, dates)
          .map(text -> new Statement(text, Provenance.template(TEMPLATE, List.of(fact.source()))))
          .ifPresent(items::add);
    }
    return items.size() < LEAST
        ? Optional.empty()
        : Optional.of(new Recap(Role.KEY_DATES, items.subList(0, Math.min(MOST, items.size()))));
  }

  private static Optional<String> item(Fact fact, Set<String> dates) {
    Optional<Span> inside = Adjuncts.date(fact);
    Optional<Span> date = inside.or(() -> fronted(fact));
    if (date.isEmpty() || !fact.asserted() || fact.pointsAwayFromSubject()) {
      return Optional.empty();
    }
    String day = bare(fact.sentence(), date.get());
    String verb =
        Headline.verb(fact.sentence(), fact.verb())
            .orElse(fact.sentence().text(fact.verb().span()));
    String tail = inside.map(fact::tailWithout).orElseGet(fact::tail);
    String clause = (fact.subjectInside() + " " + verb + " " + tail).strip();
    int words = Words.count(clause);
    boolean fits = words >= LEAST_WORDS && words <= MOST_WORDS && !tail.isEmpty();
    return fits && dates.add(day)
        ? Optional.of(Typography.french(Typography.capitalised(day) + " : " + clause + "."))
        : Optional.empty();
  }

  // « 12 mars », « fin 2013 »: without the words that fit it into its sentence.
  private static String bare(Sentence sentence, Span date) {
    int start = date.start();
    while (sentence.token(start).is("le", "en", "à", "au", "ce")) {
      start++;
    }
    return sentence.text(start, date.end());
  }

  // « Le 12 mars 2011, une centrale… »: the date alone stands before the subject; where nothing
  // else
  // is left out, the sentence would only be said again.
  private static Optional<Span> fronted(Fact fact) {
    Sentence sentence = fact.sentence();
    if (fact.end() >= sentence.size() - 1) {
      return Optional.empty();
    }
    int end = fact.subject().start();
    if (end > 0 && sentence.token(end - 1).is(",")) {
      end--;
    }
    int last = end;
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DATE && m.span().end() == last)
        .filter(m -> m.span().start() <= 1)
        .filter(m -> m.span().start() == 0 || sentence.token(0).is("le", "en", "ce"))
        .map(Mention::span)
        .findFirst();
  }
}
