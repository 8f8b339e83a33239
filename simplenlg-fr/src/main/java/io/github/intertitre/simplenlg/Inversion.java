package io.github.intertitre.simplenlg;

import java.util.Set;
import simplenlg.features.Feature;
import simplenlg.features.Tense;

/** The subject pronoun after its verb: « vient-il », « a-t-elle », « puis-je ». */
final class Inversion {
  private static final Set<String> THIRD = Set.of("il", "elle", "on", "ils", "elles");
  private static final Set<String> WITH_JE = Lists.words("verbs-before-je");

  private Inversion() {}

  /** Verb and pronoun. */
  static Line of(String verb, String pronoun) {
    String said = pronoun.equals("je") && verb.equals("peux") ? "puis" : verb;
    char last = said.charAt(said.length() - 1);
    boolean euphonic = THIRD.contains(pronoun) && last != 't' && last != 'd';
    return new Line().word(said).add(Piece.glued((euphonic ? "-t-" : "-") + pronoun));
  }

  /** Whether the pronoun can follow the verb: « puis-je », « ai-je mangé », but no « mange-je ». */
  static boolean possible(ClauseParts parts) {
    Agreement agreement = parts.agreement();
    Cascade features = Cascade.of(parts.clause(), parts.verbPhrase());
    boolean present =
        features.get(Feature.TENSE) == Tense.PRESENT
            && !features.is(Feature.PERFECT)
            && !features.is(Feature.PROGRESSIVE)
            && features.get(Feature.MODAL) == null;
    boolean je = agreement.person() == 1 && !agreement.plural();
    return !je || !present || WITH_JE.contains(parts.verb().lemma());
  }
}
