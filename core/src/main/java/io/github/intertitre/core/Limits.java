package io.github.intertitre.core;

import java.io.Serializable;

/**
 * How much of a text is taken on, so that whatever comes in is done within bounded time and memory.
 * The same limits go to {@link Article#of(String, Limits)} and {@link Options.Builder#limits}.
 *
 * <pre>{@code
 * Limits limits = Limits.DEFAULTS.withCharacters(50_000);
 * Result result =
 *     Intertitre.with(Options.builder().limits(limits).build()).rewrite(Article.of(text, limits));
 * }</pre>
 *
 * @param characters the longest text; a longer one is refused
 * @param nesting how deep elements of HTML and blocks of Markdown may stand in each other; a text
 *     that goes deeper is refused
 * @param sentence words and marks of the longest sentence that is rewritten, in 20..400; a longer
 *     one stays as it is, and a note says so
 */
public record Limits(int characters, int nesting, int sentence) implements Serializable {
  /** Two million characters, 200 levels, 300 words and marks a sentence. */
  public static final Limits DEFAULTS = new Limits(2_000_000, 200, 300);

  /** Checks them. */
  public Limits {
    check("characters", characters, 1, Integer.MAX_VALUE);
    check("nesting", nesting, 10, 1000);
    check("sentence", sentence, 20, 400);
  }

  private static void check(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be in " + least + ".." + most + ", was " + value);
    }
  }

  /** The same with another longest text. */
  public Limits withCharacters(int value) {
    return new Limits(value, nesting, sentence);
  }

  /** The same with another depth. */
  public Limits withNesting(int value) {
    return new Limits(characters, value, sentence);
  }

  /** The same with another longest sentence. */
  public Limits withSentence(int value) {
    return new Limits(characters, nesting, value);
  }
}
