package io.github.intertitre.core.draft;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;

/** How a headline says a verb, where that says the same. */
public final class Headline {
  private Headline() {}

  /**
   * « met en garde » for « a mis en garde », « fermée » for « a été fermée »; empty where the verb
   * stays as it is.
   */
  public static Optional<String> verb(Sentence sentence, VerbGroup verb) {
    return goesOn(sentence, verb)
        ? Optional.empty()
        : Clauses.present(sentence, verb).or(() -> participle(sentence, verb));
  }

  // « a été arrêté et est détenu »: a second verb would stand in another form beside it.
  private static boolean goesOn(Sentence sentence, VerbGroup verb) {
    return sentence.verbs().stream()
        .filter(v -> v.span().start() > verb.span().end())
        .anyMatch(
            v ->
                sentence.token(v.span().start() - 1).is("et", "ou", "mais", "puis")
                    || verb.voice() == VerbGroup.Voice.PASSIVE && joined(sentence, verb, v));
  }

  // « a été éteint et une enquête a été ouverte »
  private static boolean joined(Sentence sentence, VerbGroup verb, VerbGroup other) {
    return sentence.tokens().subList(verb.span().end(), other.span().start()).stream()
            .anyMatch(t -> t.is("et", "mais"))
        && sentence.tokens().subList(verb.span().end(), other.span().start()).stream()
            .noneMatch(t -> MainClause.isSubordinator(t) || t.is(",", ";", ":", "qui", "dont"));
  }

  // The auxiliaries of a passive in a compound past: « (a été) fermée en 2009 ».
  private static Optional<String> participle(Sentence sentence, VerbGroup verb) {
    boolean happened =
        verb.voice() == VerbGroup.Voice.PASSIVE
            && verb.compound()
            && verb.mood() == Mood.INDICATIVE
            && verb.tense() == Tense.PRESENT
            && !verb.negated()
            && verb.span().start() == verb.finite()
            && verb.head() == verb.finite() + 2;
    return happened ? agreed(sentence, verb) : Optional.empty();
  }

  // As the subject asks, whatever slip the source made.
  private static Optional<String> agreed(Sentence sentence, VerbGroup verb) {
    return MainClause.of(sentence)
        .flatMap(main -> sentence.nounPhrase(main.subject().start()))
        .filter(
            subject -> subject.gender() == Gender.MASCULINE || subject.gender() == Gender.FEMININE)
        .flatMap(
            subject ->
                Lexicon.french()
                    .inflector()
                    .participle(verb.lemma(), subject.gender(), verb.number()));
  }
}
