package io.github.intertitre.simplenlg;

import java.util.List;
import simplenlg.framework.NLGElement;

/**
 * Features as a verb sees them: those of its clause before those of a coordination, those before
 * its own.
 */
record Cascade(List<NLGElement> elements) {
  static Cascade of(NLGElement... elements) {
    List<NLGElement> present = new java.util.ArrayList<>();
    for (NLGElement element : elements) {
      if (element != null) {
        present.add(element);
      }
    }
    return new Cascade(List.copyOf(present));
  }

  /** The same with one more element, asked last. */
  Cascade then(NLGElement element) {
    List<NLGElement> more = new java.util.ArrayList<>(elements);
    more.add(element);
    return new Cascade(List.copyOf(more));
  }

  Object get(String feature) {
    for (NLGElement element : elements) {
      Object value = element.getFeature(feature);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  boolean is(String feature) {
    return Boolean.TRUE.equals(get(feature));
  }

  String text(String feature) {
    Object value = get(feature);
    return value instanceof NLGElement word
        ? Spec.base(word)
        : value == null ? null : value.toString();
  }
}
