package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import java.util.Set;
import simplenlg.features.Feature;
import simplenlg.features.NumberAgreement;
import simplenlg.features.Person;
import simplenlg.framework.NLGElement;

/**
 * What a verb phrase learns from its clause.
 *
 * @param features the clause’s features
 * @param subject what the verb agrees with
 * @param mood the mood, where the features don’t say another
 * @param agent who acts in a passive, or {@code null}
 * @param preceding the direct object that stands before the verb in another clause part, or {@code
 *     null}
 * @param inverted the subject pronoun that follows the verb: « il », or ""
 * @param omitted complements that are said elsewhere
 * @param negativeSubject whether the subject is « personne » and the like
 * @param asked whether it is in a question
 */
record VerbContext(
    Cascade features,
    Agreement subject,
    Mood mood,
    NLGElement agent,
    Agreement preceding,
    String inverted,
    Set<NLGElement> omitted,
    boolean negativeSubject,
    boolean asked) {

  /** A verb phrase that stands alone agrees with what it says itself. */
  static VerbContext alone(NLGElement phrase) {
    Object person = phrase.getFeature(Feature.PERSON);
    Agreement subject =
        new Agreement(
            false,
            NumberAgreement.PLURAL.equals(phrase.getFeature(Feature.NUMBER)),
            person == Person.FIRST ? 1 : person == Person.SECOND ? 2 : 3);
    return new VerbContext(
        Cascade.of(), subject, Mood.INDICATIVE, null, null, "", Set.of(), false, false);
  }

  VerbContext subject(Agreement value) {
    return new VerbContext(
        features, value, mood, agent, preceding, inverted, omitted, negativeSubject, asked);
  }

  VerbContext features(Cascade value) {
    return new VerbContext(
        value, subject, mood, agent, preceding, inverted, omitted, negativeSubject, asked);
  }
}
