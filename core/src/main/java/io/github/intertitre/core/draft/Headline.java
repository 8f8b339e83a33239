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
    return Clauses.present(sentence, verb).or(() -> participle(sentence, verb));
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
