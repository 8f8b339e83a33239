package io.github.intertitre.simplenlg;

import java.util.ArrayList;
import java.util.List;
import simplenlg.features.DiscourseFunction;
import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.InflectedWordElement;
import simplenlg.framework.NLGElement;
import simplenlg.framework.PhraseCategory;
import simplenlg.framework.PhraseElement;
import simplenlg.framework.StringElement;
import simplenlg.framework.WordElement;

/** Reads SimpleNLG’s specifications, whatever of them is missing. */
final class Spec {
  private Spec() {}

  static boolean is(NLGElement element, String feature) {
    return element != null && Boolean.TRUE.equals(element.getFeature(feature));
  }

  /** A feature’s elements, those that are elided left out. */
  static List<NLGElement> list(NLGElement element, String feature) {
    Object value = element == null ? null : element.getFeature(feature);
    if (value == null) {
      return List.of();
    }
    List<NLGElement> kept = new ArrayList<>();
    for (NLGElement each : element.getFeatureAsElementList(feature)) {
      if (each != null && !is(each, Feature.ELIDED)) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** A feature as text: a string, or the base form of a word. */
  static String text(NLGElement element, String feature) {
    Object value = element == null ? null : element.getFeature(feature);
    return value instanceof NLGElement word ? base(word) : value == null ? null : value.toString();
  }

  /** The base form of a word, or of the head of a phrase; the text of a string; else "". */
  static String base(NLGElement element) {
    String base = null;
    if (element instanceof WordElement word) {
      base = word.getBaseForm();
    } else if (element instanceof InflectedWordElement word) {
      base = word.getBaseForm();
    } else if (element instanceof StringElement text) {
      base = text.getRealisation();
    } else if (element instanceof PhraseElement phrase) {
      base = base(phrase.getHead());
    }
    return base == null ? "" : base;
  }

  static NLGElement head(NLGElement element) {
    return element instanceof PhraseElement phrase ? phrase.getHead() : element;
  }

  static boolean isClause(NLGElement element) {
    return element != null && element.isA(PhraseCategory.CLAUSE);
  }

  static boolean isVerbPhrase(NLGElement element) {
    return element != null && element.isA(PhraseCategory.VERB_PHRASE);
  }

  static boolean isPrepositional(NLGElement element) {
    return element != null && element.isA(PhraseCategory.PREPOSITIONAL_PHRASE);
  }

  static boolean isAdjectival(NLGElement element) {
    return element != null && element.isA(PhraseCategory.ADJECTIVE_PHRASE);
  }

  static boolean isAdverbial(NLGElement element) {
    return element != null && element.isA(PhraseCategory.ADVERB_PHRASE);
  }

  static boolean isNounPhrase(NLGElement element) {
    return element != null && element.isA(PhraseCategory.NOUN_PHRASE);
  }

  static DiscourseFunction function(NLGElement element) {
    Object function = element.getFeature(InternalFeature.DISCOURSE_FUNCTION);
    return function instanceof DiscourseFunction known ? known : null;
  }

  static List<NLGElement> coordinates(CoordinatedPhraseElement coordination) {
    return list(coordination, InternalFeature.COORDINATES);
  }

  /** The first coordinate of a coordination, any other element itself. */
  static NLGElement first(NLGElement element) {
    if (element instanceof CoordinatedPhraseElement coordination) {
      List<NLGElement> all = coordinates(coordination);
      return all.isEmpty() ? null : first(all.get(0));
    }
    return element;
  }
}
