package io.github.intertitre.simplenlg;

import java.util.List;
import java.util.Set;
import simplenlg.features.Feature;
import simplenlg.framework.NLGElement;

/**
 * The two words of a negation and where the second goes: « ne voit pas », « n’a vu personne ».
 *
 * @param ne whether « ne » is said
 * @param middle the second word where it follows the first verb, or ""
 * @param late the second word where it follows the whole group, or ""
 */
record Negation(boolean ne, String middle, String late) {
  private static final Set<String> ADVERBS = Lists.words("negative-adverbs");
  private static final Set<String> LATE = Lists.words("late-negations");
  // With these, « ne » is there only where the clause is negated: « il mange plus ».
  private static final Set<String> AMBIGUOUS = Set.of("plus", "pas", "point");

  /** Reads the negation; an adverb that is its second word is taken out of the adverbs. */
  static Negation of(
      Cascade features, Complements complements, VerbContext context, List<NLGElement> adverbs) {
    String said = features.text(FrenchFeature.NEGATION);
    boolean negated = said != null || features.is(Feature.NEGATED);
    String adverb = take(adverbs, negated);
    boolean full = complements.negative() || context.negativeSubject();
    String second = said != null ? said : adverb != null ? adverb : "";
    if (second.isEmpty() && negated && !full) {
      second = "pas";
    }
    boolean ne = negated || adverb != null || full;
    boolean late = LATE.contains(second);
    return new Negation(ne, late ? "" : second, late ? second : "");
  }

  private static String take(List<NLGElement> adverbs, boolean negated) {
    for (NLGElement each : adverbs) {
      String base = Spec.base(each);
      if (ADVERBS.contains(base) && (negated || !AMBIGUOUS.contains(base))) {
        adverbs.remove(each);
        return base;
      }
    }
    return null;
  }
}
