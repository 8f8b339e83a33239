package io.github.intertitre.core.draft;

import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;

/** Puts a pronoun after the finite verb, as questions do: « a-t-elle été fermée ». */
final class Inverted {
  private Inverted() {}

  /**
   * The verb group of a fact with its subject taken up by a pronoun; empty where the gender of the
   * subject is not known.
   */
  static Optional<String> verb(Fact fact) {
    return fact.pronoun().map(pronoun -> verb(fact.sentence(), fact.verb(), pronoun));
  }

  private static String verb(Sentence sentence, VerbGroup verb, String pronoun) {
    String finite = sentence.text(verb.span().start(), verb.finite() + 1);
    String rest = sentence.text(verb.finite() + 1, verb.span().end());
    boolean vowel = finite.matches("(?s).*[aec]$");
    return (finite + (vowel ? "-t-" : "-") + pronoun + " " + rest).strip();
  }
}
