package io.github.intertitre.cli;

import io.github.intertitre.core.UnusableTextException;
import java.util.Locale;

/** Bad usage or unusable input: said in one sentence, exit code 2. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] values;

  /** The key of the message and what fills its places. */
  Trouble(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = values.clone();
  }

  /** Why a text that is called {@code shown} cannot be used. */
  static Trouble of(UnusableTextException e, String shown) {
    return new Trouble(
        "input." + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), shown);
  }

  /** The sentence. */
  String said(Messages messages) {
    return messages.say(key, values);
  }

  /** For programs: {@code NO_BODY}. */
  String code() {
    return key.substring(key.indexOf('.') + 1).toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
