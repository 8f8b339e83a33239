package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;

/**
 * A verb with all that belongs to its form: « n’a pas été votée », « s’est félicité », « avait
 * déclaré ».
 *
 * @param span tokens, from the first clitic or negation to the last verb form
 * @param finite index of the finite form (auxiliary or verb)
 * @param head index of the form that carries the meaning
 * @param lemma of the head
 * @param mood of the finite form
 * @param tense of the finite form
 * @param compound whether an auxiliary makes a past tense
 * @param voice active, passive or pronominal
 * @param negated whether a negation stands in or around it
 * @param person of the finite form
 * @param number of the finite form
 */
public record VerbGroup(
    Span span,
    int finite,
    int head,
    String lemma,
    Mood mood,
    Tense tense,
    boolean compound,
    Voice voice,
    boolean negated,
    int person,
    Number number) {

  /** How the subject takes part. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    PRONOMINAL
  }

  /** Whether it tells of a time before that of the text: « avait vendu ». */
  public boolean pluperfect() {
    return compound && tense == Tense.IMPERFECT;
  }
}
