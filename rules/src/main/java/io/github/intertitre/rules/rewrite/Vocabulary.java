package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Token;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a sentence, so that a rule that asks for « afin » is not tried where there is none.
 *
 * @param forms in lower case
 * @param lemmas dictionary entries
 */
record Vocabulary(Set<String> forms, Set<String> lemmas) {

  /**
   * What a pattern can't match without: one of these forms, or one of these lemmas.
   *
   * @param forms in lower case; empty where lemmas are asked for
   * @param lemmas dictionary entries; empty where forms are asked for
   */
  record Need(Set<String> forms, Set<String> lemmas) {}

  static Vocabulary of(Sentence sentence) {
    return new Vocabulary(
        sentence.tokens().stream().map(Token::lower).collect(Collectors.toSet()),
        sentence.tokens().stream().map(Token::lemma).collect(Collectors.toSet()));
  }

  /** Whether the sentence has all that is needed. */
  boolean has(List<Need> needs) {
    for (Need need : needs) {
      if (!meet(forms, need.forms()) && !meet(lemmas, need.lemmas())) {
        return false;
      }
    }
    return true;
  }

  // Either may be long: a sentence, or a list of words.
  private static boolean meet(Set<String> one, Set<String> two) {
    return one.size() < two.size()
        ? !Collections.disjoint(two, one)
        : !Collections.disjoint(one, two);
  }
}
