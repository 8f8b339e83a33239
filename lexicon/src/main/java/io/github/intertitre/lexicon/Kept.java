package io.github.intertitre.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was looked up before: the same words come again and again. Let go all at once when full. */
public final class Kept<T> {
  private static final int MOST = 20_000;

  private final Map<String, T> kept = new ConcurrentHashMap<>();
  private final Function<String, T> lookUp;

  /** Keeps what {@code lookUp} gives, which is never null. */
  public Kept(Function<String, T> lookUp) {
    this.lookUp = lookUp;
  }

  /** What is known by this text. */
  public T get(String text) {
    T known = kept.get(text);
    if (known != null) {
      return known;
    }
    if (kept.size() >= MOST) {
      kept.clear();
    }
    T found = lookUp.apply(text);
    kept.put(text, found);
    return found;
  }
}
