package io.github.intertitre.simplenlg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.features.InterrogativeType;
import simplenlg.features.LexicalFeature;
import simplenlg.features.NumberAgreement;
import simplenlg.features.Tense;
import simplenlg.format.english.HTMLFormatter;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.DocumentElement;
import simplenlg.framework.LexicalCategory;
import simplenlg.framework.NLGElement;
import simplenlg.framework.NLGFactory;
import simplenlg.framework.StringElement;
import simplenlg.lexicon.Lexicon;
import simplenlg.phrasespec.NPPhraseSpec;
import simplenlg.phrasespec.SPhraseSpec;
import simplenlg.realiser.english.Realiser;

/** SimpleNLG’s interfaces, used as its users use them. */
class StandardApiTest {
  private final Lexicon lexicon = new FrenchLexicon();
  private final NLGFactory factory = new NLGFactory(lexicon);
  private final Realiser realiser = new FrenchRealiser(lexicon);

  @Test
  void standsInForTheEnglishRealiser() {
    SPhraseSpec clause = factory.createClause("les hommes", "descendre", "la montagne");
    assertThat(realiser.realiseSentence(clause)).isEqualTo("Les hommes descendent la montagne.");
    clause.setFeature(Feature.TENSE, Tense.PAST);
    assertThat(realiser.realiseSentence(clause)).isEqualTo("Les hommes ont descendu la montagne.");
    clause.setFeature(Feature.PASSIVE, true);
    assertThat(realiser.realiseSentence(clause))
        .isEqualTo("La montagne a été descendue par les hommes.");
    assertThat(realiser.realise(List.<NLGElement>of(clause))).hasSize(1);
  }

  @Test
  void asksQuestions() {
    SPhraseSpec clause = factory.createClause("Jean", "embrasser");
    clause.setFeature(Feature.INTERROGATIVE_TYPE, InterrogativeType.WHAT_OBJECT);
    assertThat(realiser.realiseSentence(clause)).isEqualTo("Qu’est-ce que Jean embrasse\u202F?");
  }

  @Test
  void looksWordsUp() {
    assertThat(lexicon.hasWord("chien", LexicalCategory.NOUN)).isTrue();
    assertThat(lexicon.hasWord("chiens", LexicalCategory.NOUN)).isFalse();
    assertThat(lexicon.hasWordFromVariant("chiens", LexicalCategory.NOUN)).isTrue();
    assertThat(lexicon.getWordFromVariant("chiens").getBaseForm()).isEqualTo("chien");
    assertThat(lexicon.lookupWord("belle", LexicalCategory.ADJECTIVE).getBaseForm())
        .isEqualTo("beau");
    assertThat(lexicon.getWord("manger", LexicalCategory.VERB).getCategory())
        .isEqualTo(LexicalCategory.VERB);
    assertThat(lexicon.getWord("femme", LexicalCategory.NOUN).getFeature(LexicalFeature.GENDER))
        .isEqualTo(simplenlg.features.Gender.FEMININE);
    assertThat(lexicon.getWord("zzyzx", LexicalCategory.NOUN).getBaseForm()).isEqualTo("zzyzx");
    assertThat(FrenchLexicon.getDefaultLexicon()).isInstanceOf(FrenchLexicon.class);
    lexicon.close();
  }

  @Test
  void takesPluralsAsTheyAreWritten() {
    NPPhraseSpec authorities = factory.createNounPhrase("le", "autorités");
    assertThat(realiser.realise(authorities).getRealisation()).isEqualTo("les autorités");
    NPPhraseSpec dogs = factory.createNounPhrase("le", "chiens");
    assertThat(realiser.realise(dogs).getRealisation()).isEqualTo("les chiens");
    assertThat(dogs.getFeature(Feature.NUMBER)).isEqualTo(NumberAgreement.PLURAL);
  }

  @Test
  void takesNullsAndStrings() {
    for (NLGElement element :
        Arrays.asList(
            null,
            factory.createClause(),
            factory.createNounPhrase(),
            factory.createVerbPhrase(),
            factory.createAdjectivePhrase(),
            factory.createAdverbPhrase(),
            factory.createPrepositionPhrase(),
            factory.createCoordinatedPhrase(),
            factory.createStringElement(),
            factory.createSentence(),
            factory.createParagraph(),
            factory.createDocument(),
            factory.createClause(null, "manger"),
            factory.createClause("Jean", null),
            factory.createClause(null, null, "pomme"),
            factory.createPrepositionPhrase("de"),
            new StringElement(""))) {
      assertThatCode(() -> realiser.realise(element)).doesNotThrowAnyException();
      assertThatCode(() -> realiser.realiseSentence(element)).doesNotThrowAnyException();
    }
    assertThat(realiser.realiseSentence(null)).isEmpty();
    assertThat(realiser.realise((NLGElement) null).getRealisation()).isEmpty();
    assertThat(realiser.realise((List<NLGElement>) null)).isEmpty();
  }

  @Test
  void everyQuestionIsSafeOnEveryClause() {
    for (InterrogativeType type : InterrogativeType.values()) {
      for (SPhraseSpec clause :
          List.of(
              factory.createClause(),
              factory.createClause("Jean", "manger"),
              factory.createClause(null, "manger"),
              factory.createClause("Jean", "manger", "pomme"))) {
        for (boolean passive : new boolean[] {false, true}) {
          clause.setFeature(Feature.INTERROGATIVE_TYPE, type);
          clause.setFeature(Feature.PASSIVE, passive);
          assertThat(realiser.realiseSentence(clause)).endsWith("?");
        }
      }
    }
  }

  @Test
  void takesTheDefaultConjunction() {
    CoordinatedPhraseElement both = new CoordinatedPhraseElement("Jean", "Marie");
    assertThat(realiser.realise(both).getRealisation()).isEqualTo("Jean et Marie");
    both.setConjunction("or");
    assertThat(realiser.realise(both).getRealisation()).isEqualTo("Jean ou Marie");
  }

  @Test
  void setsCuePhrasesOffWhereAsked() {
    SPhraseSpec clause = factory.createClause("Jean", "venir");
    clause.setFeature(Feature.CUE_PHRASE, "toutefois");
    assertThat(realiser.realiseSentence(clause)).isEqualTo("Toutefois Jean vient.");
    realiser.setCommaSepCuephrase(true);
    assertThat(realiser.realiseSentence(clause)).isEqualTo("Toutefois, Jean vient.");
  }

  @Test
  void formatsAsHtml() {
    DocumentElement document =
        factory.createDocument(
            "Titre",
            factory.createParagraph(factory.createSentence(factory.createClause("Jean", "venir"))));
    realiser.setFormatter(new HTMLFormatter());
    assertThat(realiser.realise(document).getRealisation())
        .contains("<h1>Titre</h1>", "<p>Jean vient.</p>");
    realiser.setFormatter(null);
    assertThat(realiser.realise(document)).isInstanceOf(DocumentElement.class);
  }

  @Test
  void keepsWhatTheFactoryOfSimpleNlgMakes() {
    FrenchNLGFactory french = new FrenchNLGFactory(null);
    assertThat(french.createCoordinatedPhrase().getConjunction()).isEqualTo("et");
    assertThat(realiser.realise(french.createCount(2, "enfant")).getRealisation())
        .isEqualTo("deux enfants");
    assertThat(realiser.realise(french.createCount(1, "fille")).getRealisation())
        .isEqualTo("une fille");
    assertThat(
            realiser
                .realise(french.createCoordination("et", List.of("Paul", "Marie", "Jean")))
                .getRealisation())
        .isEqualTo("Paul, Marie et Jean");
    assertThat(realiser.realise(french.createNounPhrase(12, "chaises")).getRealisation())
        .isEqualTo("12 chaises");
  }

  @Test
  void realisesInflectedWords() {
    NLGElement word = factory.createInflectedWord("cheval", LexicalCategory.NOUN);
    word.setFeature(Feature.NUMBER, NumberAgreement.PLURAL);
    assertThat(realiser.realise(word).getRealisation()).isEqualTo("chevaux");
    NLGElement verb = factory.createInflectedWord("finir", LexicalCategory.VERB);
    verb.setFeature(Feature.TENSE, Tense.FUTURE);
    assertThat(realiser.realise(verb).getRealisation()).isEqualTo("finira");
  }

  @Test
  void debugsWithTheTree() {
    realiser.setDebugMode(true);
    NLGElement said = realiser.realise(factory.createClause("Jean", "venir"));
    assertThat(said.getFeatureAsString("debug")).contains("venir");
  }

  @Test
  void leavesTheSpecificationAlone() {
    SPhraseSpec clause = factory.createClause("Jean", "aimer", "Marie");
    clause.setFeature(Feature.PASSIVE, true);
    String before = clause.printTree(null);
    realiser.realiseSentence(clause);
    assertThat(clause.printTree(null)).isEqualTo(before);
    assertThat(clause.hasFeature(InternalFeature.SUBJECTS)).isTrue();
  }
}
