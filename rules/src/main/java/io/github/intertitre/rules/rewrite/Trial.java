package io.github.intertitre.rules.rewrite;

import java.util.List;

/**
 * What came of trying a rule on a sentence whose words fit its pattern.
 *
 * @param rule id of the rule
 * @param sure how sure the rule is, 0 to 1
 * @param outcome how far it got
 * @param reason what stopped it, as the rule's file or the guards name it: {@code apart(S..A, B)},
 *     {@code names}; empty where nothing did
 */
public record Trial(String rule, double sure, Outcome outcome, String reason) {

  /** How far a rule gets, least first. */
  public enum Outcome {
    /** A pattern that bars the rule fits too. */
    BARRED,
    /** A test of the rule does not hold. */
    TEST,
    /** A word could not be found or inflected for certain: whom « il » would mean. */
    WORDS,
    /** The next sentence points back by « il » or « cela », and would point elsewhere. */
    TURNS,
    /** It would open the article with what a person is, and hold back the news. */
    DELAYS,
    /** A guard refused what the rule made: a name lost, a negation too many. */
    GUARD,
    /** The sentence is too short for a rule that is no surer, see {@link Rewrite}. */
    SHORT,
    /** It gives a way to say the sentence. */
    FITS
  }

  /** The names of the guards, one of which is the reason where a guard refused. */
  public static List<String> guards() {
    return Guards.names();
  }

  /** The trial of a rule that would fit a longer sentence. */
  Trial onShort() {
    return new Trial(rule, sure, Outcome.SHORT, "");
  }

  /** Whether it gives a way to say the sentence. */
  public boolean fits() {
    return outcome == Outcome.FITS;
  }
}
