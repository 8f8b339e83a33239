package io.github.intertitre.simplenlg;

import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.InflectedWordElement;
import simplenlg.framework.ListElement;
import simplenlg.framework.NLGElement;
import simplenlg.framework.PhraseElement;
import simplenlg.framework.StringElement;
import simplenlg.framework.WordElement;

/** Puts a specification into words, in order: the way from SimpleNLG’s elements to a line. */
final class Syntax {
  private final NounPhrases nouns = new NounPhrases(this);
  private final AdjectivePhrases adjectives = new AdjectivePhrases(this);
  private final PrepositionPhrases prepositions = new PrepositionPhrases(this);
  private final Coordinations coordinations = new Coordinations(this);
  private final VerbPhrases verbs = new VerbPhrases(this);
  private final Clauses clauses = new Clauses(this);
  private final boolean commaAfterCue;

  Syntax(boolean commaAfterCue) {
    this.commaAfterCue = commaAfterCue;
  }

  NounPhrases nouns() {
    return nouns;
  }

  AdjectivePhrases adjectives() {
    return adjectives;
  }

  PrepositionPhrases prepositions() {
    return prepositions;
  }

  Coordinations coordinations() {
    return coordinations;
  }

  VerbPhrases verbs() {
    return verbs;
  }

  Clauses clauses() {
    return clauses;
  }

  boolean commaAfterCue() {
    return commaAfterCue;
  }

  /** Any element in a line of its own; an empty one where there is nothing to say. */
  Line realise(NLGElement element) {
    if (element == null || Spec.is(element, Feature.ELIDED)) {
      return new Line();
    }
    if (element instanceof CoordinatedPhraseElement coordination) {
      return coordinations.realise(coordination);
    }
    if (element instanceof ListElement list) {
      Line line = new Line();
      list.getChildren().forEach(child -> line.add(realise(child)));
      return line;
    }
    return element instanceof PhraseElement phrase ? phrase(phrase) : word(element);
  }

  private Line phrase(PhraseElement phrase) {
    if (Spec.isClause(phrase)) {
      return clauses.realise(phrase, Role.NONE);
    }
    if (Spec.isVerbPhrase(phrase)) {
      return verbs.realise(phrase, VerbContext.alone(phrase));
    }
    if (Spec.isNounPhrase(phrase)) {
      return nouns.realise(phrase, Use.of(phrase));
    }
    if (Spec.isPrepositional(phrase)) {
      return prepositions.realise(phrase);
    }
    if (Spec.isAdjectival(phrase)) {
      return adjectives.realise(phrase, adjectives.own(phrase));
    }
    return adverbial(phrase);
  }

  private Line adverbial(PhraseElement phrase) {
    return adjectives.adverb(phrase);
  }

  private Line word(NLGElement element) {
    if (element instanceof InflectedWordElement || element instanceof WordElement) {
      return InflectedWords.realise(element, this);
    }
    if (element instanceof StringElement text) {
      return Line.of(text.getRealisation());
    }
    return Line.of(element.getRealisation());
  }

  /** The elements of a list one after the other. */
  Line all(NLGElement owner, String feature) {
    Line line = new Line();
    for (NLGElement each : Spec.list(owner, feature)) {
      line.add(realise(each));
    }
    return line;
  }

  Line postModifiers(NLGElement owner) {
    return all(owner, InternalFeature.POSTMODIFIERS);
  }
}
