package io.github.intertitre.core.draft;

import io.github.intertitre.core.draft.Questions.Asked;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks for what stands beside the verb: when, since when, where, why, by how much. */
final class AdjunctQuestions {
  private static final Set<String> STATES = WordLists.named("states");
  private static final Set<String> CAUSES = WordLists.named("cause-openings");
  private static final Set<String> TIMES = WordLists.named("units-of-time");
  private static final Set<String> TIMING = WordLists.named("words-of-time");
  private static final Set<String> PLACING = WordLists.named("words-of-place");
  private static final Set<String> CHANGES = WordLists.named("changes");

  // « jeudi » and « hier » say nothing to whoever reads the answer another week.
  private static final Pattern DATED =
      Pattern.compile(
          "(?iu)\\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre");
  private static final Set<String> FORECASTS = WordLists.named("verbs-of-forecast");
  private static final Set<String> COMPARING =
      Set.of("avec", "pour", "contre", "dont", "soit", "à", "dans");

  private AdjunctQuestions() {}

  // « Quand la maternité de Figeac a-t-elle été fermée ? »
  static Optional<Asked> when(Fact fact) {
    return FORECASTS.contains(fact.verb().lemma())
        ? Optional.empty()
        : Adjuncts.date(fact)
            .filter(
                span ->
                    alone(fact, span, TIMING) && DATED.matcher(fact.sentence().text(span)).find())
            .flatMap(span -> Asking.inverted(fact, "when", "Quand", span));
  }

  // Nothing else tells when or where: not « Où le groupe marchait-il dans la vallée ? ».
  private static boolean alone(Fact fact, Span asked, Set<String> words) {
    return fact.sentence().tokens().subList(fact.verb().span().end(), fact.end()).stream()
        .filter(t -> !asked.contains(t.index()))
        .noneMatch(t -> words.contains(t.lower()));
  }

  // « Depuis quand le maire de Tulle est-il indépendant ? »
  static Optional<Asked> since(Fact fact) {
    Sentence sentence = fact.sentence();
    for (int i = fact.verb().span().end(); i + 1 < fact.end(); i++) {
      if (sentence.token(i).is("depuis") && !sentence.quoted(i)) {
        Span asked = new Span(i, fact.end());
        boolean date =
            sentence
                .mention(i + 1)
                .filter(m -> m.kind() == Mention.Kind.DATE && m.span().end() == fact.end())
                .isPresent();
        boolean duration = i + 3 == fact.end() && TIMES.contains(sentence.token(i + 2).lemma());
        return date || duration
            ? Asking.inverted(
                fact, "since", date ? "Depuis quand" : "Depuis combien de temps", asked)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  // « Où la 42e édition du festival débute-t-elle ? »
  static Optional<Asked> where(Fact fact) {
    boolean happens = !STATES.contains(fact.verb().lemma());
    return Adjuncts.place(fact)
        .filter(
            span ->
                happens
                    && alone(fact, span, PLACING)
                    && !fact.sentence().text(span).endsWith("France"))
        .flatMap(span -> Asking.inverted(fact, "where", "Où", span));
  }

  // « Pourquoi le scrutin a-t-il été reporté ? »
  static Optional<Asked> why(Fact fact) {
    Sentence sentence = fact.sentence();
    boolean nested = false; // « affirme avoir fui grâce à un ami »: why he fled
    for (int i = fact.verb().span().end(); i < fact.end(); i++) {
      String opening = sentence.text(i, Math.min(fact.end(), i + 3)).toLowerCase(Locale.ROOT);
      nested |= MainClause.isSubordinator(sentence.token(i));
      nested |= sentence.token(i).features().mood() == Mood.INFINITIVE;
      if (!nested
          && CAUSES.stream().anyMatch(cause -> opening.startsWith(cause.replace('_', ' ')))) {
        return Asking.inverted(fact, "why", "Pourquoi", new Span(i, fact.end()));
      }
    }
    return Optional.empty();
  }

  // « De combien l’action de la société était-elle en baisse lundi matin ? »
  static Optional<Asked> byHowMuch(Fact fact) {
    Sentence sentence = fact.sentence();
    for (Mention mention : sentence.mentions()) {
      int of = mention.span().start() - 1;
      boolean change =
          mention.kind() == Mention.Kind.PERCENT
              && of >= fact.verb().head() + 1
              && mention.span().end() <= fact.end()
              && sentence.token(of).is("de")
              && CHANGES.contains(sentence.token(of - 1).lemma());
      if (change && !sentence.quoted(of)) {
        Span asked = new Span(of, mention.span().end());
        if (asked.end() < fact.end() && COMPARING.contains(sentence.token(asked.end()).lower())) {
          return Optional.empty(); // « en hausse de 2 % | avec 11 millions d’euros »
        }
        return fact.verb().head() == of - 1
                || sentence.token(of - 2).is("en")
                    && fact.verb().span().end() == of - 2
                    && fact.verb().lemma().equals("être")
            ? Asking.inverted(fact, "by-how-much", "De combien", asked)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
