package io.github.intertitre.core.draft;

import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Elision;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** « Les chiffres clés »: at least three figures, each with what it counts and who says so. */
final class KeyFigures {
  private static final int LEAST = 3;
  private static final int MOST = 6;
  private static final int MOST_WORDS = 22;
  private static final String TEMPLATE = "key-figure";
  private static final Set<String> APPROXIMATELY = WordLists.named("approximations");

  private KeyFigures() {}

  static Optional<Recap> of(List<Fact> facts) {
    List<Statement> items = new ArrayList<>();
    Set<String> figures = new HashSet<>();
    for (Fact fact : facts) {
      counted(fact)
          .filter(span -> figures.add(fact.sentence().text(span)))
          .flatMap(span -> item(fact, span))
          .map(text -> new Statement(text, Provenance.template(TEMPLATE, List.of(fact.source()))))
          .ifPresent(items::add);
    }
    return items.size() < LEAST
        ? Optional.empty()
        : Optional.of(new Recap(Role.KEY_FIGURES, items.subList(0, Math.min(MOST, items.size()))));
  }

  /** The figure that is the object of a fact, with its noun: « environ 140 personnes ». */
  static Optional<Span> counted(Fact fact) {
    Sentence sentence = fact.sentence();
    int start = fact.verb().span().end();
    int number = start;
    if (sentence.token(start).is("de", "d’", "à", "au")
        || fact.verb().voice() != VerbGroup.Voice.ACTIVE) {
      return Optional.empty();
    }
    while (number < fact.end() && APPROXIMATELY.contains(sentence.token(number).lower())) {
      number++;
    }
    int at = number;
    return sentence
        .mention(at)
        .filter(m -> m.span().start() == at && figure(m) && fact.asserted())
        .map(m -> new Span(start, end(sentence, m)))
        .filter(span -> span.end() <= fact.end());
  }

  private static boolean figure(Mention mention) {
    return mention.kind() == Mention.Kind.QUANTITY
        || mention.kind() == Mention.Kind.MONEY
        || mention.kind() == Mention.Kind.PERCENT;
  }

  private static int end(Sentence sentence, Mention figure) {
    int end = figure.span().end();
    if (end < sentence.size() && sentence.token(end).is("de", "d’")) {
      end++;
    }
    Optional<NounPhrase> noun = end < sentence.size() ? sentence.nounPhrase(end) : Optional.empty();
    return Math.max(figure.span().end(), noun.map(n -> n.span().end()).orElse(0));
  }

  // « 800 personnes : c’est ce qu’emploie l’usine »
  private static Optional<String> item(Fact fact, Span figure) {
    Sentence sentence = fact.sentence();
    boolean simple = fact.verb().span().start() == fact.verb().finite();
    String rest = sentence.text(figure.end(), fact.end());
    String clause =
        "ce "
            + Elision.join("que", sentence.text(fact.verb().span()))
            + " "
            + fact.subjectInside()
            + " "
            + rest;
    String text =
        Typography.capitalised(sentence.text(figure)) + " : c’est " + clause.strip() + ".";
    return simple && Words.count(text) <= MOST_WORDS && !fact.pointsAway()
        ? Optional.of(Typography.french(text.replaceAll("\\s+\\.$", ".")))
        : Optional.empty();
  }
}
