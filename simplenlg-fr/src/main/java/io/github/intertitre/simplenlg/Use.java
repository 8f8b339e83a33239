package io.github.intertitre.simplenlg;

import simplenlg.features.DiscourseFunction;
import simplenlg.features.Feature;
import simplenlg.framework.NLGElement;

/** What a noun phrase is used for; decides the form of its pronoun. */
enum Use {
  SUBJECT,
  DIRECT_OBJECT,
  INDIRECT_OBJECT,
  /** « Moi », after a preposition or in a coordination. */
  TONIC,
  /** « Son », before a noun. */
  POSSESSIVE;

  /** The use that a phrase says itself. */
  static Use of(NLGElement element) {
    if (Spec.is(element, Feature.POSSESSIVE)) {
      return POSSESSIVE;
    }
    DiscourseFunction function = Spec.function(element);
    if (function == DiscourseFunction.OBJECT) {
      return DIRECT_OBJECT;
    }
    if (function == DiscourseFunction.INDIRECT_OBJECT) {
      return INDIRECT_OBJECT;
    }
    return function == DiscourseFunction.COMPLEMENT ? TONIC : SUBJECT;
  }
}
