package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import java.util.Map;
import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.features.LexicalFeature;
import simplenlg.features.NumberAgreement;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.NLGElement;
import simplenlg.framework.PhraseElement;
import simplenlg.framework.StringElement;

/** Adjectives in agreement, compared and modified: « très belles », « plus grand que lui ». */
final class AdjectivePhrases {
  private static final Map<String, String> BETTER = Map.of("bon", "meilleur", "bien", "mieux");
  private final Syntax syntax;

  AdjectivePhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the element can agree as an adjective does. */
  boolean isAdjective(NLGElement element) {
    if (Spec.isAdjectival(element)) {
      return true;
    }
    if (element instanceof CoordinatedPhraseElement coordination) {
      return Spec.coordinates(coordination).stream().allMatch(this::isAdjective);
    }
    return Spec.head(element) == element && Adjectives.knows(Spec.base(element));
  }

  /** Whether it goes before its noun. */
  boolean preposed(NLGElement element) {
    NLGElement first = Spec.first(element);
    Object said = first.getFeature(FrenchFeature.PREPOSED);
    if (said == null && first instanceof PhraseElement phrase && phrase.getHead() != null) {
      said = phrase.getHead().getFeature(FrenchFeature.PREPOSED);
    }
    if (said instanceof Boolean place) {
      return place;
    }
    boolean heavy =
        !Spec.list(first, InternalFeature.COMPLEMENTS).isEmpty()
            || !Spec.list(first, InternalFeature.POSTMODIFIERS).isEmpty();
    return !heavy && Adjectives.preposed(Spec.base(first));
  }

  /** What an adjective phrase says itself of its gender and number. */
  Agreement own(NLGElement phrase) {
    return new Agreement(
        phrase.getFeature(LexicalFeature.GENDER) == simplenlg.features.Gender.FEMININE,
        NumberAgreement.PLURAL.equals(phrase.getFeature(Feature.NUMBER)),
        3);
  }

  /** The adjective after a noun or as an attribute: « la plus belle », « fière de lui ». */
  Line realise(NLGElement element, Agreement agreement) {
    return realise(element, agreement, true);
  }

  /**
   * The adjective.
   *
   * @param article whether a superlative brings its own article; before a noun it has the noun’s
   */
  Line realise(NLGElement element, Agreement agreement, boolean article) {
    if (element instanceof CoordinatedPhraseElement coordination) {
      return syntax.coordinations().join(coordination, each -> realise(each, agreement, article));
    }
    Line line = new Line();
    String base = Spec.base(element);
    if (Spec.is(element, Feature.IS_SUPERLATIVE) && article) {
      Determiners.of("le").ifPresent(le -> line.add(le.piece(agreement)));
    }
    for (NLGElement each : Spec.list(element, InternalFeature.PREMODIFIERS)) {
      line.add(syntax.realise(each));
    }
    compare(element, base, line);
    line.add(head(element, compared(element, base), agreement));
    return line.add(after(element));
  }

  private Line head(NLGElement element, String base, Agreement agreement) {
    boolean canned = Spec.head(element) instanceof StringElement && !Adjectives.knows(base);
    boolean words = canned && base.indexOf(' ') >= 0;
    return words ? Line.of(base) : new Line().add(Adjectives.piece(base, agreement));
  }

  private Line after(NLGElement element) {
    Line line = new Line();
    for (NLGElement each : Spec.list(element, InternalFeature.COMPLEMENTS)) {
      line.add(complement(each, Moods.afterAdjective(Spec.base(element))));
    }
    return line.add(syntax.postModifiers(element));
  }

  // « Content de partir », « content que Jean parte ».
  private Line complement(NLGElement element, Mood mood) {
    if (Spec.isVerbPhrase(element)) {
      return Line.of("de").add(syntax.verbs().infinitive(element));
    }
    return Spec.isClause(element)
        ? syntax.clauses().realise(element, Role.complement(mood, "de"))
        : syntax.realise(element);
  }

  private static boolean isCompared(NLGElement element) {
    return Spec.is(element, Feature.IS_COMPARATIVE)
        || Spec.is(element, Feature.IS_SUPERLATIVE)
        || element.getFeature(FrenchFeature.COMPARISON) != null;
  }

  private static String compared(NLGElement element, String base) {
    boolean plus = isCompared(element) && element.getFeature(FrenchFeature.COMPARISON) == null;
    return plus ? BETTER.getOrDefault(base, base) : base;
  }

  private static void compare(NLGElement element, String base, Line line) {
    String word = Spec.text(element, FrenchFeature.COMPARISON);
    if (isCompared(element) && (word != null || !BETTER.containsKey(base))) {
      line.word(word == null ? "plus" : word);
    }
  }

  /** An adverb phrase: « très lentement », « mieux ». */
  Line adverb(PhraseElement phrase) {
    Line line = new Line();
    String base = Spec.base(phrase);
    if (Spec.is(phrase, Feature.IS_SUPERLATIVE)) {
      line.word("le");
    }
    for (NLGElement each : Spec.list(phrase, InternalFeature.PREMODIFIERS)) {
      line.add(syntax.realise(each));
    }
    compare(phrase, base, line);
    line.text(compared(phrase, base));
    return line.add(syntax.all(phrase, InternalFeature.COMPLEMENTS))
        .add(syntax.postModifiers(phrase));
  }
}
