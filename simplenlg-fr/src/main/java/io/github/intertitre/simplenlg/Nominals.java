package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import java.util.Set;
import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.features.LexicalFeature;
import simplenlg.features.NumberAgreement;
import simplenlg.features.Person;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.NLGElement;
import simplenlg.framework.StringElement;

/** What noun phrases and whatever stands in for them make others agree with. */
final class Nominals {
  private static final Set<String> DISJUNCTIVE = Set.of("ou", "or");
  private static final Set<String> QUANTITIES = Lists.words("quantities");
  private static final Memo<String, Agreement> CANNED = new Memo<>(Nominals::ofText);

  private Nominals() {}

  /** Whether it is realised as a personal pronoun. */
  static boolean isPronoun(NLGElement element) {
    if (element == null || element instanceof CoordinatedPhraseElement) {
      return false;
    }
    if (Spec.is(element, Feature.PRONOMINAL)) {
      return !Spec.isPrepositional(element);
    }
    return element.getFeature(InternalFeature.SPECIFIER) == null
        && (Spec.isNounPhrase(element) || Spec.head(element) == element)
        && Pronouns.personal(Spec.base(element)) != null
        && Spec.list(element, InternalFeature.POSTMODIFIERS).isEmpty();
  }

  /** Whether it is « personne », « rien », or has « aucun » for its determiner. */
  static boolean isNegative(NLGElement element) {
    if (element instanceof CoordinatedPhraseElement coordination) {
      return Coordinations.conjunction(coordination).equals("ni");
    }
    NLGElement specifier =
        Spec.isNounPhrase(element) ? element.getFeatureAsElement(InternalFeature.SPECIFIER) : null;
    if (specifier != null) {
      return Determiners.of(Spec.base(specifier))
          .filter(d -> d.lemma().equals("aucun") || d.lemma().equals("nul"))
          .isPresent();
    }
    return Pronouns.isNegative(Spec.base(element));
  }

  /** What it makes a verb or an attribute agree with: « beaucoup de gens viennent ». */
  static Agreement agreement(NLGElement element) {
    Agreement own = own(element);
    return own.plural() || !isQuantity(Spec.base(element)) ? own : own.plural(true);
  }

  private static boolean isQuantity(String base) {
    int space = base.indexOf(' ');
    String first = space < 0 ? base : base.substring(0, space);
    return QUANTITIES.contains(first) || base.startsWith("la plupart");
  }

  /** What it makes its own words agree with: « la plupart ». */
  static Agreement own(NLGElement element) {
    if (element == null) {
      return Agreement.NEUTRAL;
    }
    if (element instanceof CoordinatedPhraseElement coordination) {
      return ofCoordination(coordination);
    }
    if (Spec.isNounPhrase(element) || Spec.head(element) == element) {
      return ofPhrase(element);
    }
    return Agreement.NEUTRAL;
  }

  private static Agreement ofCoordination(CoordinatedPhraseElement coordination) {
    Agreement all = null;
    boolean or = DISJUNCTIVE.contains(String.valueOf(coordination.getConjunction()));
    for (NLGElement each : Spec.coordinates(coordination)) {
      Agreement one = agreement(each);
      all = all == null ? one : or ? all.or(one) : all.and(one);
    }
    return all == null ? Agreement.NEUTRAL : all;
  }

  private static Agreement ofPhrase(NLGElement element) {
    String base = Spec.base(element);
    NLGElement specifier = element.getFeatureAsElement(InternalFeature.SPECIFIER);
    Agreement pronoun = specifier == null ? Pronouns.personal(base) : null;
    boolean text = Spec.head(element) instanceof StringElement;
    Agreement canned = text ? CANNED.get(base) : Agreement.NEUTRAL;
    String determiner = specifier == null ? "" : Spec.base(specifier);
    boolean plural =
        NumberAgreement.PLURAL.equals(element.getFeature(Feature.NUMBER))
            || pronoun != null && pronoun.plural()
            || canned.plural()
            || specifier != null && Determiners.isPlural(determiner);
    int person = person(element, pronoun);
    return new Agreement(feminine(element, pronoun, canned, determiner), plural, person);
  }

  private static int person(NLGElement element, Agreement pronoun) {
    Object person = element.getFeature(Feature.PERSON);
    if (person == Person.FIRST) {
      return 1;
    }
    if (person == Person.SECOND) {
      return 2;
    }
    return pronoun == null || Spec.is(element, Feature.PRONOMINAL) ? 3 : pronoun.person();
  }

  private static boolean feminine(
      NLGElement element, Agreement pronoun, Agreement canned, String determiner) {
    String base = Spec.base(element);
    if (determiner.isEmpty() && Pronouns.isNegative(base)) {
      return false;
    }
    Object gender = element.getFeature(LexicalFeature.GENDER);
    if (gender == simplenlg.features.Gender.FEMININE) {
      return true;
    }
    if (gender == simplenlg.features.Gender.MASCULINE) {
      return false;
    }
    if (pronoun != null) {
      return pronoun.feminine();
    }
    boolean text = base.indexOf(' ') > 0 && Spec.head(element) instanceof StringElement;
    Gender known = text ? Gender.NONE : Nouns.gender(base);
    if (known == Gender.FEMININE || known == Gender.MASCULINE) {
      return known == Gender.FEMININE;
    }
    return canned.feminine() || Determiners.isFeminine(determiner);
  }

  // « la grande maison », « les enfants », « Marie et Paul »: read from the words themselves.
  private static Agreement ofText(String text) {
    String[] words = text.strip().split(" +");
    boolean plural = Determiners.isPlural(words[0]) || text.contains(" et ");
    boolean feminine = Determiners.isFeminine(words[0]);
    boolean determined = Determiners.of(words[0]).isPresent();
    if (words.length == 1 || plural && determined || words[0].startsWith("l’")) {
      feminine = feminine || nounGender(words, determined ? 1 : 0) == Gender.FEMININE;
    }
    return new Agreement(feminine, plural || words.length == 1 && isPluralNoun(words[0]), 3);
  }

  private static Gender nounGender(String[] words, int from) {
    for (int i = from; i < words.length; i++) {
      String word = words[i].startsWith("l’") ? words[i].substring(2) : words[i];
      for (Form form : Lexicon.french().readings(word)) {
        if (form.features().category() == Category.NOUN) {
          return Nouns.gender(form.lemma()) == Gender.EPICENE
              ? form.features().gender()
              : Nouns.gender(form.lemma());
        }
      }
    }
    return Gender.NONE;
  }

  private static boolean isPluralNoun(String word) {
    boolean plural = false;
    for (Form form : Lexicon.french().readings(word)) {
      if (form.features().category() == Category.NOUN) {
        plural = form.features().number() == Number.PLURAL;
      }
    }
    return plural;
  }
}
