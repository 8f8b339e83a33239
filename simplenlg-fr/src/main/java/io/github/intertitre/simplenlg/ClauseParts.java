package io.github.intertitre.simplenlg;

import java.util.List;
import java.util.Set;
import simplenlg.features.DiscourseFunction;
import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.framework.NLGElement;

/**
 * The parts of a clause as they will be said: in a passive the object is the subject.
 *
 * @param verbPhrase its verb phrase, or {@code null}
 * @param subjects what the verb agrees with
 * @param agents who acts in a passive
 */
record ClauseParts(
    NLGElement clause,
    NLGElement verbPhrase,
    List<NLGElement> subjects,
    List<NLGElement> agents,
    boolean passive) {
  private static final Set<String> IMPERSONAL = Lists.words("impersonal-verbs");
  private static final Set<String> MAY_BE_IMPERSONAL = Lists.words("sometimes-impersonal-verbs");

  static ClauseParts of(NLGElement clause) {
    NLGElement verbPhrase = clause.getFeatureAsElement(InternalFeature.VERB_PHRASE);
    if (verbPhrase == null) {
      verbPhrase = Spec.head(clause);
    }
    List<NLGElement> subjects = Spec.list(clause, InternalFeature.SUBJECTS);
    boolean passive = Cascade.of(clause, verbPhrase).is(Feature.PASSIVE);
    if (!passive) {
      return new ClauseParts(clause, verbPhrase, subjects, List.of(), false);
    }
    NLGElement object = find(verbPhrase, DiscourseFunction.OBJECT);
    List<NLGElement> promoted = object == null ? List.of() : List.of(object);
    return new ClauseParts(clause, verbPhrase, promoted, subjects, true);
  }

  private static NLGElement find(NLGElement verbPhrase, DiscourseFunction function) {
    for (NLGElement each : Spec.list(Spec.first(verbPhrase), InternalFeature.COMPLEMENTS)) {
      boolean found =
          function == DiscourseFunction.OBJECT
              ? Complements.isDirect(each)
              : Spec.function(each) == function;
      if (found) {
        return each;
      }
    }
    return null;
  }

  NLGElement object() {
    return passive ? null : find(verbPhrase, DiscourseFunction.OBJECT);
  }

  /** The indirect object, given as such or as a complement with « à ». */
  NLGElement indirectObject() {
    NLGElement given = find(verbPhrase, DiscourseFunction.INDIRECT_OBJECT);
    if (given == null) {
      for (NLGElement each : Spec.list(Spec.first(verbPhrase), InternalFeature.COMPLEMENTS)) {
        if (Spec.isPrepositional(each) && Spec.base(each).equals("à")) {
          return each;
        }
      }
    }
    return given;
  }

  /** Whether « il » is said where no subject is given, though the verb can have one. */
  boolean mayBeImpersonal() {
    return subjects.isEmpty() && MAY_BE_IMPERSONAL.contains(verb().lemma());
  }

  NLGElement firstSubject() {
    return subjects.isEmpty() ? null : subjects.get(0);
  }

  Verb verb() {
    NLGElement first = Spec.first(verbPhrase);
    return first == null ? new Verb("", false, "", "") : Verb.of(Spec.head(first), first);
  }

  /** Whether it has « il » for its subject where none is given: « il faut », « il y a ». */
  boolean impersonal() {
    Verb verb = verb();
    String name = verb.clitic().isEmpty() ? verb.lemma() : verb.clitic() + " " + verb.lemma();
    return IMPERSONAL.contains(verb.reflexive() ? "se " + name : name) || passive;
  }

  Agreement agreement() {
    Agreement all = null;
    for (NLGElement each : subjects) {
      Agreement one = Nominals.agreement(each);
      all = all == null ? one : all.and(one);
    }
    if (all != null) {
      return all;
    }
    return verbPhrase == null || impersonal()
        ? Agreement.NEUTRAL
        : VerbContext.alone(verbPhrase).subject();
  }
}
