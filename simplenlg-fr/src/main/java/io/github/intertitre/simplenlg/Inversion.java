package io.github.intertitre.simplenlg;

import java.util.Set;

/** The subject pronoun after its verb: « vient-il », « a-t-elle », « est-ce ». */
final class Inversion {
  private static final Set<String> VOWELS = Set.of("il", "elle", "on", "ils", "elles");

  private Inversion() {}

  static Piece after(String verb, String pronoun) {
    char last = verb.charAt(verb.length() - 1);
    boolean euphonic = VOWELS.contains(pronoun) && last != 't' && last != 'd';
    return Piece.glued((euphonic ? "-t-" : "-") + pronoun);
  }
}
