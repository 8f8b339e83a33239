package io.github.intertitre.simplenlg;

import simplenlg.features.Feature;
import simplenlg.features.LexicalFeature;
import simplenlg.features.NumberAgreement;
import simplenlg.framework.LexicalCategory;
import simplenlg.framework.NLGElement;

/** Words that stand for themselves, with the features that they bear: « chevaux », « belles ». */
final class InflectedWords {
  private InflectedWords() {}

  static Line realise(NLGElement word, Syntax syntax) {
    String base = Spec.base(word);
    if (word.isA(LexicalCategory.VERB)) {
      boolean bare =
          word.getFeature(Feature.TENSE) == null && word.getFeature(Feature.FORM) == null;
      return bare ? Line.of(base) : syntax.verbs().realise(word, VerbContext.alone(word));
    }
    boolean plural = NumberAgreement.PLURAL.equals(word.getFeature(Feature.NUMBER));
    boolean feminine = word.getFeature(LexicalFeature.GENDER) == simplenlg.features.Gender.FEMININE;
    Agreement agreement = new Agreement(feminine, plural, 3);
    if (word.isA(LexicalCategory.ADJECTIVE)) {
      return new Line().add(Adjectives.piece(base, agreement));
    }
    if (word.isA(LexicalCategory.NOUN) && plural) {
      return Line.of(Nouns.form(base, Nominals.agreement(word)));
    }
    if (word.isA(LexicalCategory.DETERMINER)) {
      return new Line()
          .add(
              Determiners.of(base)
                  .filter(d -> plural || feminine)
                  .map(d -> d.piece(agreement))
                  .orElse(Piece.of(base)));
    }
    return Line.of(base);
  }
}
