package io.github.intertitre.rules.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The sentences that a thread has read last. An article's sentences are asked for by several stages
 * in turn; reading one takes a hundred times as long as remembering it.
 */
final class Recent {
  private static final int MOST = 256;
  // What is longer is no sentence that anybody wrote, and would be long in memory.
  private static final int LONGEST = 2000;

  private final ThreadLocal<Map<String, Sentence>> sentences =
      ThreadLocal.withInitial(
          () ->
              new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Sentence> eldest) {
                  return size() > MOST;
                }
              });

  /** The sentence of a text, as {@code reading} gives it. */
  Sentence get(String text, Function<String, Sentence> reading) {
    if (text.length() > LONGEST) {
      return reading.apply(text);
    }
    Map<String, Sentence> known = sentences.get();
    Sentence sentence = known.get(text);
    if (sentence == null) {
      sentence = reading.apply(text);
      known.put(text, sentence);
    }
    return sentence;
  }
}
