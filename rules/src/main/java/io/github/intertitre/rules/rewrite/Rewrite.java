package io.github.intertitre.rules.rewrite;

import java.util.List;

/**
 * A way to say a sentence.
 *
 * @param rules ids of the rules applied, in order; empty for the sentence as it stands
 * @param sentences what it becomes
 * @param sure how sure all the rules are together, 0 to 1
 */
public record Rewrite(List<String> rules, List<String> sentences, double sure) {
  /** Copies the lists. */
  public Rewrite {
    rules = List.copyOf(rules);
    sentences = List.copyOf(sentences);
  }
}
