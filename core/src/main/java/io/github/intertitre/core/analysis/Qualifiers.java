package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import java.util.Set;

/** Words that a noun may not be told without: « l’ancien maire », « le tueur présumé ». */
final class Qualifiers {
  private static final Set<String> WORDS = WordLists.named("words-that-unsay");

  private Qualifiers() {}

  /** Whether one stands beside a phrase and not in it: « gouverneur » of « l’ex gouverneur ». */
  static boolean missing(Sentence sentence, Span phrase) {
    return before(sentence, phrase.start()) || after(sentence, phrase.end());
  }

  private static boolean before(Sentence sentence, int start) {
    for (int at = start - 1; at >= 0; at--) {
      if (WORDS.contains(sentence.token(at).lower())) {
        return true;
      }
      if (!sentence.token(at).is(Tag.ADJ) && !sentence.token(at).is("-")) {
        return false;
      }
    }
    return false;
  }

  private static boolean after(Sentence sentence, int end) {
    for (int at = end; at < sentence.size(); at++) {
      if (WORDS.contains(sentence.token(at).lower())) {
        return true;
      }
      if (!sentence.token(at).is(Tag.ADJ)) {
        return false;
      }
    }
    return false;
  }
}
