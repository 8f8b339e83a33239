package io.github.intertitre.simplenlg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import simplenlg.features.DiscourseFunction;
import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.framework.NLGElement;

/** The complements of a verb, sorted: which lean on it as pronouns, which follow, in what order. */
final class Complements {
  private static final Set<String> MIDDLE = Set.of("rien", "tout");
  private static final Set<String> LOCATIVE = Lists.words("locative-prepositions");

  private final Clitics clitics = new Clitics();
  private final List<NLGElement> direct = new ArrayList<>();
  private final List<NLGElement> indirect = new ArrayList<>();
  private final List<NLGElement> others = new ArrayList<>();
  private final List<NLGElement> clauses = new ArrayList<>();
  private NLGElement middle;
  private boolean negative;
  private boolean reflexive;
  private boolean transitive;

  static Complements of(NLGElement phrase, Verb verb, boolean passive, Set<NLGElement> omitted) {
    Complements complements = new Complements();
    boolean subjectTaken = false;
    for (NLGElement each : Spec.list(phrase, InternalFeature.COMPLEMENTS)) {
      boolean object = isDirect(each);
      if (passive && object && !subjectTaken) {
        subjectTaken = true;
      } else if (!omitted.contains(each)) {
        complements.take(each, verb, object);
      } else {
        complements.transitive |= object;
      }
    }
    return complements;
  }

  /** Whether the element is a direct object, and no phrase with a preposition put in its place. */
  static boolean isDirect(NLGElement element) {
    boolean object = Spec.function(element) == DiscourseFunction.OBJECT;
    NLGElement first = Spec.first(element);
    return object
        && !Spec.isPrepositional(first)
        && !Spec.isAdjectival(first)
        && !Spec.isAdverbial(first);
  }

  private void take(NLGElement element, Verb verb, boolean object) {
    negative |= isNegative(element);
    if (isVerbal(element)) {
      clauses.add(element);
      transitive |= object;
    } else if (object) {
      takeObject(element, verb);
    } else if (Spec.function(element) == DiscourseFunction.INDIRECT_OBJECT) {
      takeIndirect(element);
    } else {
      takeOther(element);
    }
  }

  private static boolean isNegative(NLGElement element) {
    return Nominals.isNegative(element)
        || Spec.isPrepositional(element)
            && Spec.list(element, InternalFeature.COMPLEMENTS).stream()
                .anyMatch(Nominals::isNegative);
  }

  static boolean isVerbal(NLGElement element) {
    NLGElement first = Spec.first(element);
    return Spec.isClause(first) || Spec.isVerbPhrase(first);
  }

  private void takeObject(NLGElement element, Verb verb) {
    transitive = true;
    Agreement agreement = Nominals.agreement(element);
    if (!Nominals.isPronoun(element) || verb.copula() && isTonic(element)) {
      boolean alone =
          MIDDLE.contains(Spec.base(element))
              && element.getFeature(InternalFeature.SPECIFIER) == null;
      if (alone && !verb.copula() && middle == null) {
        middle = element;
      } else {
        direct.add(element);
      }
    } else if (Pronouns.isReflexive(Spec.base(element))
        || Spec.is(element, FrenchFeature.REFLEXIVE)) {
      reflexive = true;
      transitive = false;
    } else if (isPartitive(element)) {
      clitics.put(Clitics.Place.EN, "en");
    } else if (verb.copula()) {
      clitics.put(Clitics.Place.ACCUSATIVE, "le");
    } else {
      clitics.putDirect(agreement);
    }
  }

  // « C’est moi », but « il l’est ».
  private static boolean isTonic(NLGElement element) {
    return !Spec.is(element, Feature.PRONOMINAL) && !Spec.base(element).equals("le");
  }

  private static boolean isPartitive(NLGElement element) {
    NLGElement specifier = element.getFeatureAsElement(InternalFeature.SPECIFIER);
    String determiner = specifier == null ? "" : Spec.base(specifier);
    return determiner.equals("du") || determiner.equals("des") || determiner.equals("de la");
  }

  private void takeIndirect(NLGElement element) {
    NLGElement object = element;
    boolean dative = true;
    if (Spec.isPrepositional(element)) {
      List<NLGElement> objects = Spec.list(element, InternalFeature.COMPLEMENTS);
      object = objects.isEmpty() ? null : objects.get(0);
      dative = Spec.base(element).equals("à");
    }
    boolean pronoun = object != null && Nominals.isPronoun(object);
    if (!pronoun || !dative) {
      takeOtherIndirect(element, object, pronoun);
      return;
    }
    if (Boolean.FALSE.equals(animate(element, object))) {
      clitics.put(Clitics.Place.Y, "y");
    } else if (Pronouns.isReflexive(Spec.base(object))) {
      reflexive = true;
    } else if (clitics.canTakeIndirect(Nominals.agreement(object))) {
      clitics.putIndirect(Nominals.agreement(object));
    } else {
      indirect.add(element);
    }
  }

  private void takeOtherIndirect(NLGElement element, NLGElement object, boolean pronoun) {
    if (pronoun && Spec.base(element).equals("de")) {
      clitics.put(Clitics.Place.EN, "en");
    } else {
      indirect.add(element);
    }
  }

  private static Object animate(NLGElement phrase, NLGElement object) {
    Object animate = phrase.getFeature(FrenchFeature.ANIMATE);
    return animate == null && object != null ? object.getFeature(FrenchFeature.ANIMATE) : animate;
  }

  private void takeOther(NLGElement element) {
    Clitics.Place place = place(element);
    if (place == null) {
      others.add(element);
    } else if (place == Clitics.Place.DATIVE) {
      takeIndirect(element);
    } else {
      clitics.put(place, place == Clitics.Place.EN ? "en" : "y");
    }
  }

  /**
   * The pronoun that a phrase with a preposition becomes where it is pronominal, or {@code null}.
   */
  static Clitics.Place place(NLGElement element) {
    if (!Spec.isPrepositional(element)) {
      return null;
    }
    String preposition = Spec.base(element);
    List<NLGElement> objects = Spec.list(element, InternalFeature.COMPLEMENTS);
    NLGElement object = objects.isEmpty() ? null : objects.get(0);
    boolean whole = Spec.is(element, Feature.PRONOMINAL);
    if (!whole && !Spec.is(object, Feature.PRONOMINAL)) {
      return null;
    }
    Object animate = animate(element, object);
    boolean person = Boolean.TRUE.equals(animate);
    if (preposition.equals("de")) {
      return person ? null : Clitics.Place.EN;
    }
    if (preposition.equals("à") && !whole && !Boolean.FALSE.equals(animate)) {
      return Clitics.Place.DATIVE;
    }
    return !person && LOCATIVE.contains(preposition) ? Clitics.Place.Y : null;
  }

  Clitics clitics() {
    return clitics;
  }

  /** What stands where « pas » does: « rien », « tout ». */
  NLGElement middle() {
    return middle;
  }

  boolean negative() {
    return negative;
  }

  boolean reflexive() {
    return reflexive;
  }

  /** Whether there is a direct object anywhere, said or not. */
  boolean transitive() {
    return transitive;
  }

  List<NLGElement> direct() {
    return direct;
  }

  List<NLGElement> indirect() {
    return indirect;
  }

  List<NLGElement> others() {
    return others;
  }

  List<NLGElement> clauses() {
    return clauses;
  }
}
