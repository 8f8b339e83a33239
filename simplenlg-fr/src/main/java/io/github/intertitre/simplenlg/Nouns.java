package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gender and plural of nouns: « cheval » is masculine, « chevaux » in the plural. */
final class Nouns {
  private static final Map<String, String> CHOSEN = Lists.table("noun-genders");
  private static final Map<String, String> PLURALS = Lists.table("irregular-plurals");
  private static final Set<Category> NOUNS = Set.of(Category.NOUN, Category.PROPER_NOUN);
  private static final Memo<String, Gender> GENDERS = new Memo<>(Nouns::lookUp);
  private static final Memo<String, String> FEMININE_PLURALS =
      new Memo<>(noun -> inflected(noun, Gender.FEMININE, Number.PLURAL));
  private static final Memo<String, String> MASCULINE_PLURALS =
      new Memo<>(noun -> inflected(noun, Gender.MASCULINE, Number.PLURAL));
  private static final Memo<String, String> FEMININES =
      new Memo<>(noun -> inflected(noun, Gender.FEMININE, Number.SINGULAR));

  private Nouns() {}

  /** The gender of a noun; {@code EPICENE} where it has both, {@code NONE} where it is unknown. */
  static Gender gender(String noun) {
    return GENDERS.get(noun);
  }

  private static Gender lookUp(String noun) {
    String chosen = CHOSEN.get(noun);
    if (chosen != null) {
      return chosen.equals("f") ? Gender.FEMININE : Gender.MASCULINE;
    }
    Gender found = Gender.NONE;
    for (Form form : Lexicon.french().readings(noun)) {
      Gender gender = form.features().gender();
      if (NOUNS.contains(form.features().category()) && gender != Gender.NONE) {
        found = found == Gender.NONE || found == Gender.EPICENE ? gender : found;
      }
    }
    return found == Gender.NONE ? ofFirstWord(noun) : found;
  }

  // « chef d’orchestre », « arc-en-ciel »: compounds go by their first noun.
  private static Gender ofFirstWord(String noun) {
    int end = Math.max(noun.indexOf(' '), noun.indexOf('-'));
    return end > 0 ? gender(noun.substring(0, end)) : Gender.NONE;
  }

  /** The noun in a gender and number; unchanged in what it has no form for. */
  static String form(String noun, Agreement agreement) {
    boolean feminine = agreement.feminine() && gender(noun) != Gender.FEMININE;
    if (agreement.plural()) {
      return (agreement.feminine() ? FEMININE_PLURALS : MASCULINE_PLURALS).get(noun);
    }
    return feminine ? FEMININES.get(noun) : noun;
  }

  private static String inflected(String noun, Gender gender, Number number) {
    if (number == Number.PLURAL && PLURALS.containsKey(noun)) {
      return PLURALS.get(noun);
    }
    Features wanted = Features.of(Category.NOUN, gender, number);
    String usual = Usual.form(noun, wanted);
    if (usual != null) {
      return usual;
    }
    return Lexicon.french()
        .inflector()
        .inflect(noun, wanted)
        .orElseGet(() -> number == Number.PLURAL ? plural(noun, gender) : noun);
  }

  private static String plural(String noun, Gender gender) {
    boolean name = Character.isUpperCase(noun.charAt(0));
    int space = noun.indexOf(' ');
    if (space > 0 && !name) {
      Agreement many = new Agreement(gender == Gender.FEMININE, true, 3);
      return form(noun.substring(0, space), many) + noun.substring(space);
    }
    return name ? noun : Regular.plural(noun);
  }

  /** Whether the dictionary has this as a common noun in its base form. */
  static boolean knows(String noun) {
    return has(Lexicon.french().readings(noun), noun, Category.NOUN);
  }

  static boolean has(List<Form> readings, String lemma, Category category) {
    for (Form form : readings) {
      if (form.features().category() == category && form.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }
}
