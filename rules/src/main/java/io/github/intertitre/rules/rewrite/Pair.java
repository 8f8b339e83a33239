package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Sentence;
import java.util.Locale;

/**
 * Two sentences that stand next to each other.
 *
 * @param before the first
 * @param after the second, which a link may join to it
 * @param between what they are to each other
 * @param context what the article tells around them
 */
public record Pair(Sentence before, Sentence after, Between between, Context context) {

  /** What two neighbouring sentences are to each other. */
  public enum Between {
    /** Both are the article's own. */
    SOURCE,
    /** Both come of one sentence of the article, which was split. */
    SPLIT,
    /**
     * So they do, and the second told, by a participle, how the first was done: « , notant que ».
     */
    MANNER,
    /** Both are of one note. */
    NOTE,
    /** The second opens another note. */
    NOTES;

    static Between named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }
}
