package io.github.intertitre.rules.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a thread has read last. An article's sentences are asked for by several stages in turn;
 * reading one takes a hundred times as long as remembering it.
 */
final class Recent<K, V> {
  private static final int MOST = 256;

  private final ThreadLocal<Map<K, V>> read =
      ThreadLocal.withInitial(
          () ->
              new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                  return size() > MOST;
                }
              });

  /** What {@code reading} makes of a text. */
  V get(K text, Function<K, V> reading) {
    Map<K, V> known = read.get();
    V there = known.get(text);
    if (there == null) {
      there = reading.apply(text);
      known.put(text, there);
    }
    return there;
  }
}
