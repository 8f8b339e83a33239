package io.github.intertitre.simplenlg;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what a look-up gave; shared by threads, and emptied before it grows large. */
final class Memo<K, V> {
  private static final int LIMIT = 20_000;

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final Function<K, V> lookUp;

  Memo(Function<K, V> lookUp) {
    this.lookUp = lookUp;
  }

  V get(K key) {
    V value = known.get(key);
    if (value == null) {
      value = lookUp.apply(key);
      if (known.size() >= LIMIT) {
        known.clear();
      }
      known.put(key, value);
    }
    return value;
  }
}
