package io.github.intertitre.lexicon.surface;

import java.util.Locale;

/** « de le » is « du », « à les » is « aux »; « de l’ » and « à la » stay. */
public final class Contraction {
  private Contraction() {}

  /**
   * Puts {@code de} or {@code à} before a noun phrase: {@code of("de", "le ministre")} gives « du
   * ministre », {@code of("de", "eau")} « d’eau », {@code of("à", "les autorités")} « aux autorités
   * ». Other prepositions are put before it as they are, elided where they can be.
   */
  public static String of(String preposition, String phrase) {
    if (preposition.equals("de")) {
      return contract(phrase, "du", "des", "de");
    }
    if (preposition.equals("à")) {
      return contract(phrase, "au", "aux", "à");
    }
    return Elision.join(preposition, phrase);
  }

  private static String contract(String phrase, String le, String les, String bare) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    if (lower.startsWith("le ")) {
      return le + phrase.substring(2);
    }
    if (lower.startsWith("les ")) {
      return les + phrase.substring(3);
    }
    // « de des autorités » is « d’autorités », « de du pain » « de pain ».
    if (bare.equals("de") && (lower.startsWith("des ") || lower.startsWith("du "))) {
      return Elision.join("de", phrase.substring(phrase.indexOf(' ') + 1));
    }
    return Elision.join(bare, phrase);
  }
}
