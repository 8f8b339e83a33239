package io.github.intertitre.simplenlg;

import java.util.Map;
import java.util.Set;
import simplenlg.features.Feature;
import simplenlg.framework.NLGElement;

/**
 * A verb as it stands in the specification: « se laver », « mettre en garde », « s’en aller ».
 *
 * @param lemma its infinitive
 * @param reflexive whether it is pronominal
 * @param clitic « y » or « en » that belongs to it, or ""
 * @param particle what belongs to it and follows it: « en garde », or ""
 */
record Verb(String lemma, boolean reflexive, String clitic, String particle) {
  private static final Set<String> WITH_ETRE = Lists.words("être-verbs");
  private static final Set<String> EITHER = Lists.words("être-or-avoir-verbs");
  private static final Set<String> DATIVE_REFLEXIVE = Lists.words("dative-reflexive-verbs");
  private static final Set<String> COPULAS = Lists.words("copulas");
  private static final Set<String> TO_THIS = Lists.words("à-ce-que-verbs");
  private static final Set<String> PERCEPTION = Lists.words("perception-verbs");
  private static final Map<String, String> INFINITIVE_LINKS = Lists.table("infinitive-links");

  static Verb of(NLGElement head, NLGElement phrase) {
    return of(head, Cascade.of(phrase));
  }

  static Verb of(NLGElement head, Cascade features) {
    String particle = features.text(Feature.PARTICLE);
    String text = Spec.base(head) + (particle == null ? "" : " " + particle);
    Verb verb = parse(text.replace('\'', '’').strip());
    boolean reflexive = verb.reflexive || features.is(FrenchFeature.REFLEXIVE);
    return new Verb(verb.lemma, reflexive, verb.clitic, verb.particle);
  }

  private static Verb parse(String text) {
    String rest = text;
    boolean reflexive = false;
    if (rest.startsWith("se ") || rest.startsWith("s’")) {
      reflexive = true;
      rest = rest.substring(rest.startsWith("s’") ? 2 : 3);
    }
    String clitic = "";
    if (rest.startsWith("en ") || rest.startsWith("y ")) {
      clitic = rest.substring(0, rest.indexOf(' '));
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    int space = rest.indexOf(' ');
    return space < 0
        ? new Verb(rest, reflexive, clitic, "")
        : new Verb(rest.substring(0, space), reflexive, clitic, rest.substring(space + 1));
  }

  /** « Être » for « partir » and all pronominal verbs; for « monter » only without an object. */
  String auxiliary(boolean object) {
    boolean either = !object && EITHER.contains(lemma);
    return reflexive || either || WITH_ETRE.contains(lemma) ? "être" : "avoir";
  }

  /** « Se parler »: the pronoun is no direct object, so that the participle agrees with nothing. */
  boolean dativeReflexive() {
    return DATIVE_REFLEXIVE.contains(lemma);
  }

  /** Whether it joins its subject to an attribute: « être », « devenir ». */
  boolean copula() {
    return COPULAS.contains(lemma);
  }

  /** Whether an infinitive after it can keep its subject: « voir Marie partir ». */
  boolean perceives() {
    return PERCEPTION.contains(lemma);
  }

  /** What opens a clause that it governs: « que », « à ce que ». */
  String conjunction() {
    return TO_THIS.contains(reflexive ? "se " + lemma : lemma) ? "à ce que" : "que";
  }

  /** What stands before an infinitive that it governs: « commencer à », « essayer de ». */
  String infinitiveLink() {
    String link = INFINITIVE_LINKS.get(reflexive ? "se " + lemma : lemma);
    return link == null ? particle.isEmpty() ? "" : "de" : link;
  }
}
