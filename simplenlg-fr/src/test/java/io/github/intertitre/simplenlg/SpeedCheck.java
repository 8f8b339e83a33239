package io.github.intertitre.simplenlg;

import java.util.ArrayList;
import java.util.List;
import simplenlg.features.Feature;
import simplenlg.features.Tense;
import simplenlg.framework.NLGElement;
import simplenlg.framework.NLGFactory;
import simplenlg.phrasespec.SPhraseSpec;

/**
 * Measures short clauses a second on one thread, specified and realised, and realised alone. Not a
 * test: a figure depends on the machine. The README says how to run it.
 */
final class SpeedCheck {
  private static final String[] SUBJECTS = {"Marie", "je", "les enfants", "Jean", "elles"};
  private static final String[] VERBS = {"manger", "voir", "prendre", "finir", "aimer"};
  private static final String[] NOUNS = {"pomme", "arbre", "livre", "histoire", "cheval"};
  private static final int CLAUSES = 200_000;
  private static final int BATCH = 1_000;

  private SpeedCheck() {}

  public static void main(String[] arguments) {
    for (int round = 1; round <= 5; round++) {
      measure(round);
    }
  }

  // In batches, so that no heap of old specifications slows the new ones.
  private static void measure(int round) {
    NLGFactory factory = new FrenchNLGFactory();
    FrenchRealiser realiser = new FrenchRealiser();
    long specifying = 0;
    long realising = 0;
    long letters = 0;
    for (int from = 0; from < CLAUSES; from += BATCH) {
      List<NLGElement> clauses = new ArrayList<>(BATCH);
      long start = System.nanoTime();
      for (int i = from; i < from + BATCH; i++) {
        clauses.add(clause(factory, i));
      }
      long specified = System.nanoTime();
      for (NLGElement clause : clauses) {
        letters += realiser.realiseSentence(clause).length();
      }
      realising += System.nanoTime() - specified;
      specifying += specified - start;
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "round %d: %,d clauses a second realised, %,d specified and realised (%,d letters)%n",
        round,
        perSecond(realising),
        perSecond(specifying + realising),
        letters);
  }

  private static long perSecond(long nanoseconds) {
    return CLAUSES * 1_000_000_000L / nanoseconds;
  }

  private static SPhraseSpec clause(NLGFactory factory, int i) {
    SPhraseSpec clause =
        factory.createClause(
            SUBJECTS[i % 5],
            VERBS[i / 5 % 5],
            factory.createNounPhrase(i % 2 == 0 ? "le" : "un", NOUNS[i / 25 % 5]));
    clause.setFeature(Feature.TENSE, i % 3 == 0 ? Tense.PAST : Tense.PRESENT);
    clause.setFeature(Feature.NEGATED, i % 4 == 0);
    return clause;
  }
}
