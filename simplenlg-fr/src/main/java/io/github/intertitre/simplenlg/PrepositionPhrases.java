package io.github.intertitre.simplenlg;

import java.util.List;
import java.util.Set;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.InternalFeature;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.NLGElement;

/** A preposition and what it governs: « du ministre », « avec moi », « pour partir ». */
final class PrepositionPhrases {
  private static final Set<String> REPEATED = Lists.words("preposed-repeated");
  private final Syntax syntax;

  PrepositionPhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  Line realise(NLGElement phrase) {
    Line line = syntax.all(phrase, InternalFeature.PREMODIFIERS);
    String preposition = Spec.base(phrase);
    List<NLGElement> objects = Spec.list(phrase, InternalFeature.COMPLEMENTS);
    if (objects.isEmpty()) {
      line.text(preposition);
    }
    for (NLGElement object : objects) {
      line.add(of(preposition, object));
    }
    return line.add(syntax.postModifiers(phrase));
  }

  /** « De » before « les enfants », once or before each. */
  Line of(String preposition, NLGElement object) {
    if (object instanceof CoordinatedPhraseElement coordination) {
      if (REPEATED.contains(preposition)) {
        return syntax.coordinations().join(coordination, each -> of(preposition, each));
      }
      return Line.of(preposition)
          .add(syntax.coordinations().join(coordination, each -> object(preposition, each)));
    }
    return Line.of(preposition).add(object(preposition, object));
  }

  private Line object(String preposition, NLGElement object) {
    boolean de = preposition.equals("de") || preposition.endsWith(" de");
    if (Spec.isClause(object) || Spec.isVerbPhrase(object)) {
      return infinitive(object);
    }
    if (object instanceof simplenlg.framework.PhraseElement && !Spec.isNounPhrase(object)) {
      return syntax.realise(object);
    }
    boolean bare = de && syntax.nouns().hasPartitive(object);
    return bare ? syntax.nouns().undetermined(object) : syntax.nouns().realise(object, Use.TONIC);
  }

  // « Pour partir »; « avant que Jean parte » where the clause has its subject.
  private Line infinitive(NLGElement object) {
    boolean finite =
        Spec.isClause(object)
            && !Spec.list(object, InternalFeature.SUBJECTS).isEmpty()
            && object.getFeature(Feature.FORM) == Form.NORMAL;
    if (finite) {
      return syntax
          .clauses()
          .realise(object, Role.complement(io.github.intertitre.lexicon.Mood.INDICATIVE, ""));
    }
    return syntax.verbs().infinitive(object);
  }
}
