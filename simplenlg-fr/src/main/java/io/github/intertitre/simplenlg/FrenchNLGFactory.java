package io.github.intertitre.simplenlg;

import java.util.List;
import simplenlg.features.Feature;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.LexicalCategory;
import simplenlg.framework.NLGElement;
import simplenlg.framework.NLGFactory;
import simplenlg.framework.PhraseElement;
import simplenlg.framework.StringElement;
import simplenlg.lexicon.Lexicon;
import simplenlg.phrasespec.NPPhraseSpec;

/**
 * Makes SimpleNLG’s phrases with French words.
 *
 * <pre>{@code
 * NLGFactory factory = new FrenchNLGFactory();
 * SPhraseSpec clause = factory.createClause("Marie", "manger", factory.createNounPhrase("le", "pomme"));
 * new FrenchRealiser().realiseSentence(clause); // Marie mange la pomme.
 * }</pre>
 *
 * <p>SimpleNLG’s own factory over a {@link FrenchLexicon} serves as well; this one adds « et » for
 * its default conjunction and « que » for its complementiser.
 */
public class FrenchNLGFactory extends NLGFactory {
  /** A factory over a lexicon of its own. */
  public FrenchNLGFactory() {
    this(new FrenchLexicon());
  }

  /** A factory over this lexicon. */
  public FrenchNLGFactory(Lexicon lexicon) {
    super(lexicon == null ? new FrenchLexicon() : lexicon);
  }

  @Override
  public NLGElement createWord(Object word, LexicalCategory category) {
    boolean that = category == LexicalCategory.COMPLEMENTISER && "that".equals(word);
    return super.createWord(that ? "que" : asText(word), category);
  }

  // Numbers and the like are words, as « 12 » is.
  private static Object asText(Object word) {
    boolean known = word == null || word instanceof NLGElement || word instanceof String;
    return known ? word : word.toString();
  }

  /** Numbers and other values are taken as text, which SimpleNLG itself would refuse. */
  @Override
  public NLGElement createNLGElement(Object element, LexicalCategory category) {
    return super.createNLGElement(asText(element), category);
  }

  @Override
  public CoordinatedPhraseElement createCoordinatedPhrase() {
    CoordinatedPhraseElement coordination = super.createCoordinatedPhrase();
    coordination.setConjunction("et");
    return coordination;
  }

  @Override
  public CoordinatedPhraseElement createCoordinatedPhrase(Object first, Object second) {
    CoordinatedPhraseElement coordination = super.createCoordinatedPhrase(first, second);
    coordination.setConjunction("et");
    return coordination;
  }

  /**
   * A noun phrase that others coordinate: « Marie, Paul et Jean ».
   *
   * @param members phrases, or nouns as text
   */
  public CoordinatedPhraseElement createCoordination(String conjunction, List<?> members) {
    CoordinatedPhraseElement coordination = createCoordinatedPhrase();
    for (Object member : members) {
      boolean ready = member instanceof PhraseElement || member instanceof StringElement;
      coordination.addCoordinate(ready ? member : createNounPhrase(member));
    }
    coordination.setFeature(Feature.CONJUNCTION, conjunction);
    return coordination;
  }

  /** Things counted: {@code createCount(3, "enfant")} is « trois enfants ». */
  public NPPhraseSpec createCount(long number, Object noun) {
    NPPhraseSpec phrase = createNounPhrase(FrenchNumbers.cardinal(number), noun);
    phrase.setPlural(Math.abs(number) > 1);
    return phrase;
  }
}
