package io.github.intertitre.cli;

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

  /** The sentence. */
  String said(Messages messages) {
    return messages.say(key, values);
  }
}
