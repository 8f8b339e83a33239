package io.github.intertitre.rules.rewrite;

import java.util.regex.Pattern;

/**
 * How a word is spelt, as a regular expression that is soon done with any word: {@code
 * /[Tt]raffics?/}.
 *
 * <p>A group may be optional but not repeated, and nothing looks around, so that what a rule asks
 * can take no more than the steps that a word is worth.
 */
final class Spelt {
  private static final int LONGEST_EXPRESSION = 200;
  private static final int LONGEST_WORD = 100;
  // A word that would take more is not spelt so.
  private static final int MAX_STEPS = 10_000;
  private static final Pattern ESCAPED = Pattern.compile("\\\\.", Pattern.DOTALL);
  private static final Pattern LETTERS = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern COSTLY = Pattern.compile("\\)[*+{]|\\(\\?(?!:)|\\{\\d*,?\\d{3}");

  private final Pattern pattern;

  private Spelt(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads an expression.
   *
   * @throws IllegalArgumentException where it is none, or could take too long
   */
  static Spelt of(String expression) {
    if (expression.length() > LONGEST_EXPRESSION) {
      throw new IllegalArgumentException(
          "an expression has at most "
              + LONGEST_EXPRESSION
              + " characters, was "
              + expression.length());
    }
    String bare = LETTERS.matcher(ESCAPED.matcher(expression).replaceAll("a")).replaceAll("a");
    if (expression.contains("\\Q") || COSTLY.matcher(bare).find()) {
      throw new IllegalArgumentException(
          "an expression repeats no group, looks around nowhere and counts to 99, was: "
              + expression);
    }
    return new Spelt(Pattern.compile(expression));
  }

  /** Whether a word is spelt so from end to end. */
  boolean fits(String word) {
    if (word.length() > LONGEST_WORD) {
      return false;
    }
    try {
      return pattern.matcher(new Counted(word)).matches();
    } catch (TooManySteps e) {
      return false;
    }
  }

  /** A word that counts how often it is looked at. */
  private static final class Counted implements CharSequence {
    private final String word;
    private int steps;

    Counted(String word) {
      this.word = word;
    }

    @Override
    public char charAt(int index) {
      if (++steps > MAX_STEPS) {
        throw new TooManySteps();
      }
      return word.charAt(index);
    }

    @Override
    public int length() {
      return word.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return word.substring(start, end);
    }

    @Override
    public String toString() {
      return word;
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManySteps() {
      super(null, null, false, false);
    }
  }
}
