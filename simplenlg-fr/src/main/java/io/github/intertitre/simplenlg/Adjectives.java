package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import java.util.Map;
import java.util.Set;

/** Forms and place of adjectives: « beau » gives « bel », « belle », « beaux », « belles ». */
final class Adjectives {
  private static final Set<String> PREPOSED = Lists.words("preposed-adjectives");
  private static final Set<String> INVARIABLE = Lists.words("invariable-adjectives");
  private static final Map<String, String> BEFORE_VOWEL = Lists.table("adjectives-before-vowel");
  private static final Map<String, String> FEMININES = Lists.table("irregular-feminines");
  private static final Memo<String, Boolean> KNOWN = new Memo<>(Adjectives::lookUp);
  private static final Memo<String, String[]> FORMS = new Memo<>(Adjectives::forms);

  private Adjectives() {}

  /** Whether it goes before its noun: « une grande maison », but « une maison rouge ». */
  static boolean preposed(String adjective) {
    return PREPOSED.contains(adjective) || adjective.endsWith("ième");
  }

  /** Whether the dictionary has this as the base form of an adjective, or of a past participle. */
  static boolean knows(String adjective) {
    return KNOWN.get(adjective);
  }

  private static boolean lookUp(String adjective) {
    for (Form form : Lexicon.french().readings(adjective)) {
      Features features = form.features();
      boolean base = form.lemma().equals(adjective) && features.number() != Number.PLURAL;
      if (base && features.category() == Category.ADJECTIVE) {
        return true;
      }
    }
    return false;
  }

  /** The adjective in agreement. */
  static Piece piece(String adjective, Agreement agreement) {
    String form = form(adjective, agreement);
    boolean masculine = !agreement.feminine() && !agreement.plural();
    String vowel = masculine ? BEFORE_VOWEL.get(adjective) : null;
    return vowel == null ? Piece.of(form) : Piece.of(form, vowel);
  }

  static String form(String adjective, Agreement agreement) {
    int index = (agreement.feminine() ? 2 : 0) + (agreement.plural() ? 1 : 0);
    return FORMS.get(adjective)[index];
  }

  private static String[] forms(String adjective) {
    return new String[] {
      adjective,
      form(adjective, Gender.MASCULINE, Number.PLURAL),
      form(adjective, Gender.FEMININE, Number.SINGULAR),
      form(adjective, Gender.FEMININE, Number.PLURAL)
    };
  }

  private static String form(String adjective, Gender gender, Number number) {
    if (INVARIABLE.contains(adjective) || adjective.indexOf(' ') >= 0) {
      return adjective;
    }
    String irregular = gender == Gender.FEMININE ? FEMININES.get(adjective) : null;
    if (irregular != null) {
      return number == Number.PLURAL ? Regular.plural(irregular) : irregular;
    }
    return Lexicon.french()
        .inflector()
        .inflect(adjective, Features.of(Category.ADJECTIVE, gender, number))
        .orElseGet(() -> regular(adjective, gender, number));
  }

  private static String regular(String adjective, Gender gender, Number number) {
    String form = gender == Gender.FEMININE ? Regular.feminine(adjective) : adjective;
    return number == Number.PLURAL ? Regular.plural(form) : form;
  }
}
