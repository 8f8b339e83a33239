package io.github.intertitre.simplenlg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.surface.Typography;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import simplenlg.features.Feature;
import simplenlg.features.Tense;
import simplenlg.framework.NLGFactory;
import simplenlg.phrasespec.NPPhraseSpec;
import simplenlg.phrasespec.SPhraseSpec;

/** What holds of any clause, whatever its words and features. */
class RealiserPropertiesTest {
  private static final List<String> NOUNS =
      List.of("homme", "femme", "arbre", "héros", "école", "cheval", "hache", "idée", "chat");
  private static final List<String> VERBS =
      List.of("manger", "voir", "aimer", "prendre", "finir", "appeler", "craindre", "mettre");
  private static final List<String> DETERMINERS =
      List.of("le", "un", "ce", "mon", "notre", "leur", "quel");
  private static final String UNELIDED = "(?i).*\\b(je|me|te|se|le|la|ne|de|que) [aeiouâéêèœ].*";
  private static final String UNCONTRACTED = ".*\\b(de|à) les? .*";

  private final NLGFactory factory = new FrenchNLGFactory();
  private final FrenchRealiser realiser = new FrenchRealiser();

  /** The words of a clause. */
  record Words(
      String subjectDeterminer,
      String subject,
      boolean plural,
      String verb,
      String objectDeterminer,
      String object,
      boolean objectPlural) {}

  /** The features of a clause. */
  record Features(Object tense, boolean perfect, boolean negated, boolean passive) {}

  @Provide
  Arbitrary<Words> words() {
    Arbitrary<Boolean> flag = Arbitraries.of(false, true);
    return Combinators.combine(
            Arbitraries.of(DETERMINERS),
            Arbitraries.of(NOUNS),
            flag,
            Arbitraries.of(VERBS),
            Arbitraries.of(DETERMINERS),
            Arbitraries.of(NOUNS),
            flag)
        .as(Words::new);
  }

  @Provide
  Arbitrary<Features> features() {
    Arbitrary<Boolean> flag = Arbitraries.of(false, true);
    Arbitrary<Object> tense =
        Arbitraries.of(
            Tense.PRESENT,
            Tense.PAST,
            Tense.FUTURE,
            FrenchTense.IMPERFECT,
            FrenchTense.CONDITIONAL,
            FrenchTense.SIMPLE_PAST,
            FrenchTense.NEAR_FUTURE);
    return Combinators.combine(tense, flag, flag, flag).as(Features::new);
  }

  @Property(tries = 2000)
  void elidesAndContractsEverywhere(
      @ForAll("words") Words words, @ForAll("features") Features features) {
    String said = say(clause(words, features));
    assertThat(said).doesNotMatch(UNCONTRACTED);
    assertThat(said.replaceAll("\\b(de|que|le|la|ne) (onze|oui)", "")).doesNotMatch(UNELIDED);
    assertThat(said).endsWith(".").doesNotContain("  ").doesNotContain(" ,");
    assertThat(Character.isUpperCase(said.charAt(0))).isTrue();
  }

  @Property(tries = 1000)
  void subjectAndVerbAgree(@ForAll("words") Words words) {
    SPhraseSpec clause = clause(words, new Features(Tense.PRESENT, false, false, false));
    Agreement subject = new Agreement(false, words.plural(), 3);
    String form =
        Conjugation.of(words.verb())
            .finite(
                io.github.intertitre.lexicon.Mood.INDICATIVE,
                io.github.intertitre.lexicon.Tense.PRESENT,
                subject);
    assertThat(say(clause)).contains(" " + form + " ");
  }

  @Property(tries = 1000)
  void negationFramesTheFirstVerb(
      @ForAll("words") Words words, @ForAll("features") Features features) {
    Features negated = new Features(features.tense(), features.perfect(), true, features.passive());
    String said = say(clause(words, negated));
    assertThat(said).containsPattern(" (ne |n’)\\p{L}+ pas ");
  }

  @Property(tries = 1000)
  void theParticipleAgreesWithTheSubjectOfAPassive(@ForAll("words") Words words) {
    String said = say(clause(words, new Features(Tense.PRESENT, false, false, true)));
    Agreement object =
        Nominals.agreement(phrase(words.objectDeterminer(), words.object(), words.objectPlural()));
    assertThat(said).contains(" " + Conjugation.of(words.verb()).pastParticiple(object) + " par ");
  }

  @Property(tries = 1000)
  void pronounsStandInTheirOrder(
      @ForAll("words") Words words, @ForAll("features") Features features) {
    SPhraseSpec clause =
        clause(
            words, new Features(features.tense(), features.perfect(), features.negated(), false));
    clause.getObject().setFeature(Feature.PRONOMINAL, true);
    NPPhraseSpec receiver = factory.createNounPhrase("le", "voisin");
    receiver.setFeature(Feature.PRONOMINAL, true);
    clause.setIndirectObject(receiver);
    assertThat(say(clause).toLowerCase(Locale.ROOT)).containsPattern("\\b(le|la|les) lui ");
  }

  private String say(SPhraseSpec clause) {
    return Typography.plain(realiser.realiseSentence(clause));
  }

  private NPPhraseSpec phrase(String determiner, String noun, boolean plural) {
    NPPhraseSpec phrase = factory.createNounPhrase(determiner, noun);
    phrase.setPlural(plural);
    return phrase;
  }

  private SPhraseSpec clause(Words words, Features features) {
    SPhraseSpec clause =
        factory.createClause(
            phrase(words.subjectDeterminer(), words.subject(), words.plural()),
            words.verb(),
            phrase(words.objectDeterminer(), words.object(), words.objectPlural()));
    clause.setFeature(Feature.TENSE, features.tense());
    clause.setFeature(Feature.PERFECT, features.perfect());
    clause.setFeature(Feature.NEGATED, features.negated());
    clause.setFeature(Feature.PASSIVE, features.passive());
    return clause;
  }
}
