package io.github.intertitre.rules.reading;

import java.util.function.Supplier;

/** What is worked out when it is first asked for. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> working;
  private volatile T known;

  Once(Supplier<T> working) {
    this.working = working;
  }

  // Two threads may both work it out, to the same.
  @Override
  public T get() {
    T there = known;
    if (there == null) {
      there = working.get();
      known = there;
    }
    return there;
  }
}
