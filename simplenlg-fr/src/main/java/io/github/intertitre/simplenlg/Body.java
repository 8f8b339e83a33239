package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import java.util.Set;
import simplenlg.features.Form;
import simplenlg.framework.NLGElement;

/**
 * How the body of a clause, its subject and its verb phrase, is to be said.
 *
 * @param form the form of the verb
 * @param mood the mood of the verb
 * @param order where the subject stands
 * @param agreement what the verb agrees with where the subject is not said, or {@code null}
 * @param preceding the direct object said before, or {@code null}
 * @param omitted elements said elsewhere
 * @param asked whether it is a question
 */
record Body(
    Form form,
    Mood mood,
    Order order,
    Agreement agreement,
    Agreement preceding,
    Set<NLGElement> omitted,
    boolean asked) {

  /** Where the subject stands. */
  enum Order {
    /** « Jean vient ». */
    DIRECT,
    /** « Vient-il », « Jean vient-il ». */
    INVERTED,
    /** « Que mange Jean ». */
    POSTPONED,
    /** Not said: « qui vient ». */
    NONE
  }

  static Body of(Form form, Mood mood) {
    Order order = form == Form.NORMAL ? Order.DIRECT : Order.NONE;
    return new Body(form, mood, order, null, null, Set.of(), false);
  }

  Body order(Order value) {
    return new Body(form, mood, value, agreement, preceding, omitted, asked);
  }

  Body agreement(Agreement value) {
    return new Body(form, mood, order, value, preceding, omitted, asked);
  }

  Body preceding(Agreement value) {
    return new Body(form, mood, order, agreement, value, omitted, asked);
  }

  Body omitting(NLGElement element) {
    Set<NLGElement> less = element == null ? omitted : Set.of(element);
    return new Body(form, mood, order, agreement, preceding, less, asked);
  }

  Body asking() {
    return new Body(form, mood, order, agreement, preceding, omitted, true);
  }
}
