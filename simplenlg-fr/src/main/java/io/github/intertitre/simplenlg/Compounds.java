package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import java.util.Set;

/** Plurals of nouns of several words: « petits déjeuners », « chefs d’État », « pommes vertes ». */
final class Compounds {
  private static final Set<String> ENDS =
      Set.of("de", "du", "des", "à", "au", "en", "sans", "sous");

  private Compounds() {}

  /** The plural, as far as the first preposition; the text itself where a word is unknown. */
  static String plural(String text) {
    StringBuilder plural = new StringBuilder();
    String[] words = text.strip().split(" +");
    for (int i = 0; i < words.length; i++) {
      if (i > 0 && (ENDS.contains(words[i]) || words[i].startsWith("d’"))) {
        return plural
            + " "
            + String.join(" ", java.util.Arrays.asList(words).subList(i, words.length));
      }
      String form = pluralOf(words[i]);
      if (form == null) {
        return text;
      }
      plural.append(i == 0 ? "" : " ").append(form);
    }
    return plural.toString();
  }

  private static String pluralOf(String word) {
    for (Form form : Lexicon.french().readings(word)) {
      Category category = form.features().category();
      boolean feminine = form.features().gender() == io.github.intertitre.lexicon.Gender.FEMININE;
      Agreement many = new Agreement(feminine, true, 3);
      if (category == Category.ADJECTIVE) {
        return Adjectives.form(form.lemma(), many);
      }
      if (category == Category.NOUN) {
        return Nouns.form(form.lemma(), many);
      }
    }
    return null;
  }
}
