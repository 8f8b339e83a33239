package io.github.intertitre.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was looked up before: the same words come again and again. Let go all at once when full. */
public final class Kept<K, V> {
  private static final int MOST = 20_000;

  private final Map<K, V> kept = new ConcurrentHashMap<>();
  private final Function<K, V> lookUp;
  private final int most;

  /** Keeps what {@code lookUp} gives, which is never null. */
  public Kept(Function<K, V> lookUp) {
    this(MOST, lookUp);
  }

  /** Keeps no more than {@code most} at a time. */
  public Kept(int most, Function<K, V> lookUp) {
    this.most = most;
    this.lookUp = lookUp;
  }

  /** What is known by this key. */
  public V get(K key) {
    V known = kept.get(key);
    if (known != null) {
      return known;
    }
    if (kept.size() >= most) {
      kept.clear();
    }
    V found = lookUp.apply(key);
    kept.put(key, found);
    return found;
  }
}
