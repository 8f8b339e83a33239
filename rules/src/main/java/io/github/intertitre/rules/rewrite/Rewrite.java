package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.surface.WordCount;
import java.util.List;

/**
 * A way to say a sentence.
 *
 * @param rules ids of the rules applied, in order; empty for the sentence as it stands
 * @param sentences what it becomes
 * @param sure how sure all the rules are together, 0 to 1
 * @param gain what the rules are worth to a reader beyond shorter sentences
 */
public record Rewrite(List<String> rules, List<String> sentences, double sure, double gain) {
  private static final int LONG = 20;
  // One or two words too many read better than two sentences.
  private static final int PARTED = 22;
  private static final int SHORT = 5;
  private static final double CHANGE = 0.4;

  /** A way whose rules only part sentences. */
  public Rewrite(List<String> rules, List<String> sentences, double sure) {
    this(rules, sentences, sure, 0);
  }

  /** Copies the lists. */
  public Rewrite {
    rules = List.copyOf(rules);
    sentences = List.copyOf(sentences);
  }

  /**
   * What it asks of a reader, and of trust: long sentences, stumps, changes, doubt. Less is better.
   */
  public double burden() {
    double burden = 0;
    for (String sentence : sentences) {
      int words = WordCount.of(sentence);
      burden += words > LONG ? 3 + 0.25 * (words - LONG) : 0;
      burden += words < SHORT ? 2 : 0;
    }
    return burden + CHANGE * rules.size() + 4 * (1 - sure) - gain;
  }

  /**
   * Whether it puts in a tie that sentences beside it have too: « C’est ce qu’indique », « ensuite
   * ».
   *
   * @param source the sentence as it stands
   */
  public boolean repeats(String source, String beside) {
    return !rules.isEmpty() && Refrains.sound(source, String.join(" ", sentences), beside);
  }

  /**
   * Whether a sentence of so many words is worth a rule: one that only parts it needs a word more
   * than {@value #PARTED} for each time in a hundred that it is wrong.
   */
  static boolean worth(Rule rule, int words) {
    return rule.gain() >= CHANGE || words > PARTED + Math.round(100 * (1 - rule.sure()));
  }
}
