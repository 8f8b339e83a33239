package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import java.util.List;

/** The rules that link sentences, the surest relation first. */
public final class LinkRules {
  private static final class Holder {
    static final List<LinkRule> FRENCH =
        read("linking.rec", Resources.text(LinkRules.class, "linking.rec"));
  }

  private LinkRules() {}

  /** Those that ship with the library. */
  public static List<LinkRule> french() {
    return Holder.FRENCH;
  }

  /**
   * Reads the rules of a file's text.
   *
   * @throws IllegalArgumentException naming file and line, where a rule is not understood
   */
  public static List<LinkRule> read(String file, String text) {
    return Records.read(file, text).stream().map(LinkRule::of).toList();
  }
}
