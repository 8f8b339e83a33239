package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import java.util.Set;

/** The mood that a verb, an adjective or a conjunction asks for after « que ». */
final class Moods {
  private static final Set<String> SUBJUNCTIVE = Lists.words("subjunctive-verbs");
  private static final Set<String> OPINION = Lists.words("opinion-verbs");
  private static final Set<String> ADJECTIVES = Lists.words("subjunctive-adjectives");
  private static final Set<String> CONJUNCTIONS = Lists.words("subjunctive-conjunctions");

  private Moods() {}

  /** « Je veux qu’il vienne », « je ne crois pas qu’il vienne », « je crois qu’il vient ». */
  static Mood afterVerb(Verb verb, boolean doubted) {
    String name = verb.reflexive() ? "se " + verb.lemma() : verb.lemma();
    boolean subjunctive =
        verb.conjunction().equals("à ce que")
            || SUBJUNCTIVE.contains(name)
            || doubted && OPINION.contains(name);
    return subjunctive ? Mood.SUBJUNCTIVE : Mood.INDICATIVE;
  }

  /** « Il est possible qu’il vienne ». */
  static Mood afterAdjective(String adjective) {
    return ADJECTIVES.contains(adjective) ? Mood.SUBJUNCTIVE : Mood.INDICATIVE;
  }

  /** « Bien qu’il vienne ». */
  static Mood afterConjunction(String conjunction) {
    boolean subjunctive = CONJUNCTIONS.contains(conjunction.replace('\'', '’'));
    return subjunctive ? Mood.SUBJUNCTIVE : Mood.INDICATIVE;
  }
}
