package io.github.intertitre.simplenlg;

import java.util.Map;

/**
 * One word on its way to the line, with what it becomes before a vowel.
 *
 * @param text the word before a consonant: « le », « ce », « beau »
 * @param beforeVowel the word before a vowel: « l’ », « cet », « bel »; the text itself where it
 *     does not change
 * @param glued whether no space stands before it: « -t-il », « , »
 * @param article whether it is an article that « de » and « à » contract with
 */
record Piece(String text, String beforeVowel, boolean glued, boolean article) {
  private static final Map<String, String> ELIDED =
      Map.ofEntries(
          Map.entry("le", "l’"),
          Map.entry("la", "l’"),
          Map.entry("de", "d’"),
          Map.entry("que", "qu’"),
          Map.entry("ne", "n’"),
          Map.entry("se", "s’"),
          Map.entry("me", "m’"),
          Map.entry("te", "t’"),
          Map.entry("je", "j’"),
          Map.entry("jusque", "jusqu’"),
          Map.entry("lorsque", "lorsqu’"),
          Map.entry("puisque", "puisqu’"),
          Map.entry("quoique", "quoiqu’"));

  /** A word that elides if words of its spelling do. */
  static Piece of(String word) {
    String elided = ELIDED.get(word);
    return new Piece(word, elided == null ? word : elided, false, false);
  }

  /** A word with a form of its own before a vowel: {@code of("ce", "cet")}. */
  static Piece of(String word, String beforeVowel) {
    return new Piece(word, beforeVowel, false, false);
  }

  /** The definite article, which contracts: « du », « aux ». */
  static Piece article(String word) {
    Piece plain = of(word);
    return new Piece(plain.text, plain.beforeVowel, false, true);
  }

  /** Something that hangs on the word before it and never elides: « -le », « , ». */
  static Piece glued(String text) {
    return new Piece(text, text, true, false);
  }
}
