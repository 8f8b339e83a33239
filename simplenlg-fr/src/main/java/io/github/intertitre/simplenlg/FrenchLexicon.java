package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Gender;
import java.util.ArrayList;
import java.util.List;
import simplenlg.features.Feature;
import simplenlg.features.LexicalFeature;
import simplenlg.features.NumberAgreement;
import simplenlg.features.Person;
import simplenlg.framework.LexicalCategory;
import simplenlg.framework.WordElement;
import simplenlg.lexicon.Lexicon;

/**
 * French words for SimpleNLG: the dictionary’s 120,000 lemmas with their genders, as {@link
 * WordElement}s.
 *
 * <p>Inflected forms are found by their lemma: « autorités » is « autorité » in the plural. A word
 * that the dictionary lacks is taken as it is given.
 *
 * <pre>{@code
 * Lexicon lexicon = new FrenchLexicon();
 * lexicon.getWord("femme", LexicalCategory.NOUN).getFeature(LexicalFeature.GENDER); // FEMININE
 * }</pre>
 */
public final class FrenchLexicon extends Lexicon {
  private static final List<LexicalCategory> INFLECTED =
      List.of(LexicalCategory.NOUN, LexicalCategory.VERB, LexicalCategory.ADJECTIVE);

  private final Entries entries = new Entries();

  /** The French lexicon; any number of them share the dictionary. */
  public FrenchLexicon() {}

  /** A French lexicon, not SimpleNLG’s English one. */
  public static Lexicon getDefaultLexicon() {
    return new FrenchLexicon();
  }

  @Override
  public WordElement lookupWord(String word, LexicalCategory category) {
    if (word == null) {
      return null;
    }
    Entry entry = entries.find(word, category);
    return entry == null ? new WordElement(word, category) : element(entry);
  }

  @Override
  public WordElement getWord(String word, LexicalCategory category) {
    return lookupWord(word, category);
  }

  @Override
  public WordElement getWord(String word) {
    return lookupWord(word, LexicalCategory.ANY);
  }

  @Override
  public boolean hasWord(String word, LexicalCategory category) {
    Entry entry = word == null ? null : entries.find(word, category);
    return entry != null && entry.base().equals(word);
  }

  @Override
  public List<WordElement> getWords(String word, LexicalCategory category) {
    return hasWord(word, category) ? List.of(element(entries.find(word, category))) : List.of();
  }

  @Override
  public List<WordElement> getWordsFromVariant(String form, LexicalCategory category) {
    List<WordElement> words = new ArrayList<>();
    List<LexicalCategory> asked =
        category == null || category == LexicalCategory.ANY ? INFLECTED : List.of(category);
    for (LexicalCategory each : form == null ? List.<LexicalCategory>of() : asked) {
      Entry entry = entries.find(form, each);
      if (entry != null) {
        words.add(element(entry));
      }
    }
    return words;
  }

  /** None: words have no ids here. */
  @Override
  public List<WordElement> getWordsByID(String id) {
    return List.of();
  }

  private static WordElement element(Entry entry) {
    WordElement word = new WordElement(entry.base(), entry.category());
    if (entry.pronoun() != null) {
      addPronoun(word, entry);
    } else if (entry.gender() == Gender.FEMININE) {
      word.setFeature(LexicalFeature.GENDER, simplenlg.features.Gender.FEMININE);
    } else if (entry.gender() == Gender.MASCULINE) {
      word.setFeature(LexicalFeature.GENDER, simplenlg.features.Gender.MASCULINE);
    }
    if (entry.plural()) {
      word.setFeature(Feature.NUMBER, NumberAgreement.PLURAL);
    }
    return word;
  }

  private static void addPronoun(WordElement word, Entry entry) {
    Agreement agreement = entry.pronoun();
    Person person =
        agreement.person() == 1
            ? Person.FIRST
            : agreement.person() == 2 ? Person.SECOND : Person.THIRD;
    word.setFeature(Feature.PERSON, person);
    if (agreement.person() == 3) {
      word.setFeature(
          LexicalFeature.GENDER,
          agreement.feminine()
              ? simplenlg.features.Gender.FEMININE
              : simplenlg.features.Gender.MASCULINE);
    }
  }
}
