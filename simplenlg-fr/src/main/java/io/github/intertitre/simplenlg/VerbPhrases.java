package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import java.util.ArrayList;
import java.util.List;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.InternalFeature;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.NLGElement;
import simplenlg.framework.PhraseElement;

/** Verb phrases: the verb group, its complements and its modifiers. */
final class VerbPhrases {
  private final Syntax syntax;

  VerbPhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The phrase as an infinitive, for « pour », « vouloir » and the like. */
  Line infinitive(NLGElement element) {
    return Spec.isClause(element)
        ? syntax.clauses().inForm(element, Form.INFINITIVE)
        : realise(element, VerbContext.alone(element), Form.INFINITIVE, false);
  }

  Line realise(NLGElement phrase, VerbContext context) {
    return realise(phrase, context, null, false);
  }

  /**
   * The phrase in agreement with its subject.
   *
   * @param form the form, where it isn’t the one that the features say
   * @param shared whether the auxiliary stands before an earlier member: « a mangé et bu »
   */
  Line realise(NLGElement phrase, VerbContext context, Form form, boolean shared) {
    if (phrase instanceof CoordinatedPhraseElement coordination) {
      return coordination(coordination, context, form);
    }
    Cascade features = context.features().then(phrase);
    NLGElement head = phrase instanceof PhraseElement ? ((PhraseElement) phrase).getHead() : phrase;
    Verb verb = Verb.of(head, features);
    boolean passive = features.is(Feature.PASSIVE);
    Complements complements = Complements.of(phrase, verb, passive, context.omitted());
    VerbGroup group =
        new VerbGroup(
            syntax, verb, features, context, complements, form == null ? form(features) : form);
    List<NLGElement> modifiers = Spec.list(phrase, InternalFeature.PREMODIFIERS);
    Line line = verb.lemma().isEmpty() ? new Line() : group.realise(modifiers, shared);
    return line.add(after(phrase, verb, group, context, complements));
  }

  private Line coordination(CoordinatedPhraseElement coordination, VerbContext context, Form form) {
    boolean aggregated = Spec.is(coordination, Feature.AGGREGATE_AUXILIARY);
    VerbContext inner = context.features(context.features().then(coordination));
    List<NLGElement> members = Spec.coordinates(coordination);
    List<Line> lines = new ArrayList<>();
    for (NLGElement member : members) {
      lines.add(realise(member, inner, form, aggregated && !lines.isEmpty()));
    }
    return syntax
        .all(coordination, InternalFeature.PREMODIFIERS)
        .add(Coordinations.join(lines, Coordinations.conjunction(coordination)))
        .add(syntax.all(coordination, InternalFeature.COMPLEMENTS))
        .add(syntax.postModifiers(coordination));
  }

  private static Form form(Cascade features) {
    return features.get(Feature.FORM) instanceof Form form ? form : Form.NORMAL;
  }

  private Line after(
      NLGElement phrase, Verb verb, VerbGroup group, VerbContext context, Complements complements) {
    Line line = new Line();
    for (NLGElement each : complements.direct()) {
      line.add(direct(each, verb, group, context));
    }
    for (NLGElement each : complements.indirect()) {
      line.add(indirect(each));
    }
    Agreement attribute = complements.direct().isEmpty() ? complements.clitics().direct() : null;
    for (NLGElement each : complements.others()) {
      line.add(other(each, verb, context, complements, attribute));
    }
    for (NLGElement each : complements.clauses()) {
      line.add(clause(each, verb, group, context, complements));
    }
    if (context.agent() != null) {
      Object said = group.features().text(FrenchFeature.AGENT_PREPOSITION);
      String by = said == null ? "par" : said.toString();
      line.add(syntax.prepositions().of(by, context.agent()));
    }
    return line.add(syntax.postModifiers(phrase));
  }

  private Line direct(NLGElement object, Verb verb, VerbGroup group, VerbContext context) {
    if (verb.copula()) {
      return attribute(object, context.subject());
    }
    boolean partitive = group.negatesObject() && syntax.nouns().isIndefinite(object);
    return partitive
        ? syntax.nouns().determined(object, "de")
        : syntax.nouns().realise(object, Use.TONIC);
  }

  // « Elle est belle », « ils sont médecins ».
  private Line attribute(NLGElement object, Agreement subject) {
    boolean bare = object.getFeature(InternalFeature.SPECIFIER) == null;
    boolean phrase = Spec.isNounPhrase(object);
    String base = Spec.base(object);
    if (bare && phrase && Spec.list(object, InternalFeature.POSTMODIFIERS).isEmpty()) {
      if (Adjectives.knows(base)) {
        return syntax.adjectives().realise(object, subject);
      }
      if (Nouns.knows(base) && Spec.list(object, InternalFeature.COMPLEMENTS).isEmpty()) {
        boolean plural = subject.plural() || Nominals.agreement(object).plural();
        Agreement noun = Nominals.agreement(object).plural(plural);
        return syntax
            .all(object, InternalFeature.PREMODIFIERS)
            .add(Line.of(Nouns.form(base, noun)));
      }
    }
    return syntax.adjectives().isAdjective(object)
        ? syntax.adjectives().realise(object, subject)
        : syntax.nouns().realise(object, Use.TONIC);
  }

  private Line indirect(NLGElement object) {
    return Spec.isPrepositional(Spec.first(object))
        ? syntax.realise(object)
        : syntax.prepositions().of("à", object);
  }

  private Line other(
      NLGElement element,
      Verb verb,
      VerbContext context,
      Complements complements,
      Agreement clitic) {
    if (!syntax.adjectives().isAdjective(element)) {
      return syntax.realise(element);
    }
    boolean ofObject = !verb.copula() && (clitic != null || !complements.direct().isEmpty());
    Agreement object = clitic;
    if (ofObject && object == null) {
      object = Nominals.agreement(complements.direct().get(0));
    }
    return syntax.adjectives().realise(element, ofObject ? object : context.subject());
  }

  private Line clause(
      NLGElement clause, Verb verb, VerbGroup group, VerbContext context, Complements complements) {
    if (clause instanceof CoordinatedPhraseElement coordination) {
      boolean[] again = {false};
      return syntax
          .coordinations()
          .join(
              coordination,
              each -> {
                Line line = clause(each, verb, group, context, complements, again[0]);
                again[0] = true;
                return line;
              });
    }
    return clause(clause, verb, group, context, complements, false);
  }

  private Line clause(
      NLGElement clause,
      Verb verb,
      VerbGroup group,
      VerbContext context,
      Complements complements,
      boolean again) {
    boolean attribute =
        verb.copula() && !(complements.direct().isEmpty() && complements.others().isEmpty());
    // « Il est important de manger. »
    String link = attribute ? "de" : verb.infinitiveLink();
    if (Spec.isVerbPhrase(clause)) {
      Form form = clause.getFeature(Feature.FORM) instanceof Form said ? said : Form.NORMAL;
      Form wanted = form == Form.NORMAL || form == Form.IMPERATIVE ? Form.INFINITIVE : form;
      Line line = wanted == Form.INFINITIVE ? Line.of(link) : new Line();
      return line.add(
          realise(clause, VerbContext.alone(clause).subject(context.subject()), wanted, false));
    }
    Line actor = verb.perceives() ? actor(clause) : new Line();
    Role role = Role.complement(mood(verb, group, context, complements), link, verb.conjunction());
    return actor.add(syntax.clauses().realise(clause, again ? role.again() : role));
  }

  // « Jean voit Marie partir. »
  private Line actor(NLGElement clause) {
    Line line = new Line();
    if (clause.getFeature(Feature.FORM) == Form.INFINITIVE) {
      for (NLGElement each : Spec.list(clause, InternalFeature.SUBJECTS)) {
        line.add(syntax.nouns().realise(each, Use.TONIC));
      }
    }
    return line;
  }

  private static Mood mood(
      Verb verb, VerbGroup group, VerbContext context, Complements complements) {
    if (verb.copula()) {
      for (NLGElement each : complements.direct()) {
        return Moods.afterAdjective(Spec.base(each));
      }
      for (NLGElement each : complements.others()) {
        return Moods.afterAdjective(Spec.base(each));
      }
    }
    return Moods.afterVerb(verb, group.negated() || !context.inverted().isEmpty());
  }
}
