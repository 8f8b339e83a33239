package io.github.intertitre.core.seo;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.VerbGroup;

/** Finds finite verbs in the passive: « a été votée », yet not « est située », which is a state. */
final class Passives {
  private Passives() {}

  static boolean isIn(String sentence) {
    return Reader.french().sentence(sentence).verbs().stream()
        .anyMatch(verb -> verb.voice() == VerbGroup.Voice.PASSIVE);
  }
}
