package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** « Questions fréquentes »: who did what, the answer from the source. */
final class Questions {
  private static final int MOST = 3;
  private static final int MOST_WORDS = 16;
  private static final String TEMPLATE = "question-who";

  private Questions() {}

  static Optional<Recap> of(Analysis analysis, List<Rewrite> chosen, Reader reader) {
    List<Statement> items = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (Sentence source : analysis.clean()) {
      for (String text : chosen.get(source.index()).sentences()) {
        Sentence sentence = reader.sentence(text);
        Optional<String> question = question(sentence);
        if (question.isPresent() && items.size() < 2 * MOST) {
          String answer = answer(sentence);
          if (!answers.contains(answer)) {
            answers.add(answer);
            Provenance provenance = Provenance.template(TEMPLATE, List.of(source.index()));
            items.add(new Statement(Typography.french(question.get()), provenance));
            items.add(new Statement(Typography.french(answer), provenance));
          }
        }
      }
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Recap(Role.FAQ, items));
  }

  private static Optional<String> question(Sentence sentence) {
    Optional<MainClause> main = MainClause.of(sentence);
    if (main.isEmpty()
        || !Clauses.selfContained(sentence)
        || !Clauses.human(sentence, main.get().subject())) {
      return Optional.empty();
    }
    VerbGroup verb = main.get().verb();
    int end = Clauses.end(sentence, verb, MOST_WORDS);
    if (end < 0
        || end - verb.span().end() < 2
        || !Clauses.cutIsSafe(sentence, end)
        || verb.voice() != VerbGroup.Voice.ACTIVE
        || verb.negated()
        || sentence.tokens().subList(verb.span().end(), end).stream()
            .anyMatch(
                t ->
                    t.is(
                        "il",
                        "elle",
                        "ils",
                        "elles",
                        "son",
                        "sa",
                        "ses",
                        "leur",
                        "leurs",
                        "cet",
                        "cette",
                        "ces",
                        "ce",
                        "celui-ci",
                        "celle-ci",
                        "que",
                        "qu’",
                        "y",
                        "en",
                        "où"))) {
      return Optional.empty();
    }
    return singular(sentence, verb)
        .map(v -> "Qui " + v + " " + sentence.text(verb.span().end(), end) + " ?")
        .filter(q -> Words.count(q) <= MOST_WORDS && Words.count(q) >= 5);
  }

  // « Qui » takes the singular.
  private static Optional<String> singular(Sentence sentence, VerbGroup verb) {
    if (verb.span().start() != verb.finite() || verb.person() != 3) {
      return Optional.empty();
    }
    if (verb.number() != Number.PLURAL) {
      return Optional.of(sentence.text(verb.span()));
    }
    Tense tense = verb.tense();
    Mood mood = verb.mood();
    return Lexicon.french()
        .inflector()
        .conjugate(sentence.token(verb.finite()).lemma(), mood, tense, Number.SINGULAR)
        .filter(form -> !verb.compound() || sentence.token(verb.finite()).lemma().equals("avoir"))
        .map(form -> (form + " " + sentence.text(verb.finite() + 1, verb.span().end())).strip());
  }

  private static String answer(Sentence sentence) {
    Span subject = MainClause.of(sentence).orElseThrow().subject();
    String text = sentence.text(subject).replaceAll("[,\\s]+$", "");
    String lower =
        sentence.token(subject.start()).is(io.github.intertitre.rules.reading.Tag.DET)
            ? text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1)
            : text;
    return (Clauses.plural(sentence, subject) ? "Ce sont " : "C’est ") + lower + ".";
  }
}
