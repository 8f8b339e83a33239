package io.github.intertitre.simplenlg;

import io.github.intertitre.simplenlg.Determiners.Determiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.features.LexicalFeature;
import simplenlg.features.NumberAgreement;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.NLGElement;
import simplenlg.framework.StringElement;

/** Noun phrases: « la belle femme », « les trois amis de Paul », or their pronoun. */
final class NounPhrases {
  private static final String NO_ARTICLE = "";
  private final Syntax syntax;

  NounPhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  Line realise(NLGElement element, Use use) {
    if (element == null || Spec.is(element, Feature.ELIDED)) {
      return new Line();
    }
    if (element instanceof CoordinatedPhraseElement coordination) {
      Use each = use == Use.POSSESSIVE ? use : Use.TONIC;
      return syntax.coordinations().join(coordination, member -> realise(member, each));
    }
    if (Nominals.isPronoun(element)) {
      return pronoun(element, use);
    }
    return Spec.isNounPhrase(element) ? phrase(element, null, use) : syntax.realise(element);
  }

  private static Line pronoun(NLGElement element, Use use) {
    Agreement agreement = Nominals.agreement(element);
    String base = Spec.base(element);
    boolean own = !Spec.is(element, Feature.PRONOMINAL);
    if (own && use == Use.SUBJECT && base.equals("on")) {
      return Line.of("on");
    }
    if (own && use == Use.SUBJECT && (base.equals("ce") || base.equals("c’"))) {
      return new Line().add(Piece.of("ce", "c’"));
    }
    if (own && use != Use.POSSESSIVE && Pronouns.isReflexive(base)) {
      return Line.of(use == Use.TONIC ? "soi" : "se");
    }
    return Line.of(
        switch (use) {
          case SUBJECT -> Pronouns.nominative(agreement);
          case DIRECT_OBJECT -> Pronouns.accusative(agreement);
          case INDIRECT_OBJECT -> Pronouns.dative(agreement);
          case TONIC -> Pronouns.tonic(agreement);
          case POSSESSIVE -> Pronouns.possessive(agreement);
        });
  }

  /** Whether its article goes after « de »: « beaucoup de gens », not « de des gens ». */
  boolean hasPartitive(NLGElement element) {
    return determiner(element)
        .filter(
            d ->
                d.lemma().equals("du")
                    || d.lemma().equals("un") && Nominals.agreement(element).plural())
        .isPresent();
  }

  /** Whether it has an article that becomes « de » under negation: « pas de pommes ». */
  boolean isIndefinite(NLGElement element) {
    return determiner(element)
        .filter(d -> d.lemma().equals("du") || d.lemma().equals("un"))
        .isPresent();
  }

  private static Optional<Determiner> determiner(NLGElement element) {
    if (!Spec.isNounPhrase(element) || Nominals.isPronoun(element)) {
      return Optional.empty();
    }
    NLGElement specifier = element.getFeatureAsElement(InternalFeature.SPECIFIER);
    return specifier == null ? Optional.empty() : Determiners.of(Spec.base(specifier));
  }

  /** The phrase without its article. */
  Line undetermined(NLGElement element) {
    return phrase(element, NO_ARTICLE, Use.TONIC);
  }

  /** The phrase with another determiner: « de » under negation. */
  Line determined(NLGElement element, String determiner) {
    return phrase(element, determiner, Use.DIRECT_OBJECT);
  }

  /** The phrase as it is counted: « combien d’enfants ». */
  Line counted(NLGElement element) {
    Agreement many = Nominals.agreement(element).plural(true);
    return phrase(element, NO_ARTICLE, Use.TONIC, many);
  }

  private Line phrase(NLGElement element, String determiner, Use use) {
    return phrase(element, determiner, use, Nominals.own(element));
  }

  private Line phrase(NLGElement element, String determiner, Use use, Agreement agreement) {
    List<NLGElement> before = new ArrayList<>();
    List<NLGElement> after = new ArrayList<>();
    sort(element, before, after);
    NLGElement specifier = element.getFeatureAsElement(InternalFeature.SPECIFIER);
    Line line = new Line();
    if (use == Use.POSSESSIVE) {
      line.word("de");
    }
    if (determiner == null) {
      line.add(determiner(specifier, agreement, before));
    } else {
      line.word(determiner);
    }
    boolean article = specifier == null;
    before.forEach(each -> line.add(modifier(each, agreement, article)));
    line.add(noun(element, agreement));
    after.forEach(each -> line.add(modifier(each, agreement, true)));
    line.add(possessor(specifier));
    complements(element, InternalFeature.COMPLEMENTS, agreement, line);
    complements(element, InternalFeature.POSTMODIFIERS, agreement, line);
    return line;
  }

  // Adjectives go where French puts them; any other modifier stays where it was put.
  private void sort(NLGElement element, List<NLGElement> before, List<NLGElement> after) {
    for (NLGElement each : Spec.list(element, InternalFeature.PREMODIFIERS)) {
      boolean adjective = syntax.adjectives().isAdjective(each);
      (adjective && !syntax.adjectives().preposed(each) ? after : before).add(each);
    }
  }

  private Line determiner(NLGElement specifier, Agreement agreement, List<NLGElement> before) {
    if (specifier == null || Spec.is(specifier, Feature.ELIDED)) {
      return new Line();
    }
    if (isOwner(specifier)) {
      return owned(specifier, agreement);
    }
    String base = Spec.base(specifier);
    Optional<Determiner> determiner = Determiners.of(base);
    if (determiner.isEmpty()) {
      return words(base, agreement);
    }
    boolean des = agreement.plural() && List.of("un", "du").contains(determiner.get().lemma());
    if (des && !before.isEmpty() && syntax.adjectives().isAdjective(before.get(0))) {
      // « De belles femmes. »
      return Line.of("de");
    }
    return new Line().add(determiner.get().piece(agreement));
  }

  // « Tous les », « mes trois »: each word agrees where it can.
  private static Line words(String base, Agreement agreement) {
    List<Determiner> determiners = new ArrayList<>();
    String[] words = base.split(" +");
    for (String word : words) {
      Determiners.of(word).ifPresent(determiners::add);
    }
    if (determiners.size() < words.length) {
      // « Beaucoup de », « la plupart des ».
      return Line.of(base);
    }
    Line line = new Line();
    determiners.forEach(each -> line.add(each.piece(agreement)));
    return line;
  }

  private static boolean isOwner(NLGElement specifier) {
    return Spec.isNounPhrase(specifier)
        || specifier instanceof CoordinatedPhraseElement
        || Spec.is(specifier, Feature.POSSESSIVE);
  }

  private static Line owned(NLGElement owner, Agreement agreement) {
    String determiner =
        Nominals.isPronoun(owner) ? Pronouns.possessive(Nominals.agreement(owner)) : "le";
    return new Line().add(Determiners.of(determiner).orElseThrow().piece(agreement));
  }

  private Line possessor(NLGElement specifier) {
    if (specifier == null || !isOwner(specifier) || Nominals.isPronoun(specifier)) {
      return new Line();
    }
    return syntax.prepositions().of("de", specifier);
  }

  private Line modifier(NLGElement element, Agreement agreement, boolean article) {
    if (syntax.adjectives().isAdjective(element)) {
      return syntax.adjectives().realise(element, agreement, article);
    }
    return syntax.realise(element);
  }

  private static Line noun(NLGElement element, Agreement agreement) {
    NLGElement head = Spec.head(element);
    String base = Spec.base(element);
    boolean canned = head instanceof StringElement && base.strip().indexOf(' ') >= 0;
    if (head == null || canned) {
      boolean many = NumberAgreement.PLURAL.equals(element.getFeature(Feature.NUMBER));
      return Line.of(many ? Compounds.plural(base) : base);
    }
    String plural = Spec.text(head, LexicalFeature.PLURAL);
    if (agreement.plural() && plural != null) {
      return Line.of(plural);
    }
    return Line.of(Nouns.form(base, agreement));
  }

  private void complements(NLGElement owner, String feature, Agreement agreement, Line line) {
    for (NLGElement each : Spec.list(owner, feature)) {
      if (Spec.is(each, Feature.APPOSITIVE)) {
        line.comma().add(complement(each, agreement)).comma();
      } else {
        line.add(complement(each, agreement));
      }
    }
  }

  private Line complement(NLGElement element, Agreement agreement) {
    if (Spec.isClause(element)) {
      return syntax.clauses().realise(element, Role.relative(agreement));
    }
    if (element instanceof CoordinatedPhraseElement coordination
        && Spec.isClause(Spec.first(coordination))) {
      return syntax.coordinations().join(coordination, each -> complement(each, agreement));
    }
    if (Spec.isVerbPhrase(element)) {
      // « La femme embrassée par Jean. »
      return syntax.verbs().realise(element, VerbContext.alone(element).subject(agreement));
    }
    return modifier(element, agreement, true);
  }
}
