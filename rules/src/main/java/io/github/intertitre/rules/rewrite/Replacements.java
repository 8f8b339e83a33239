package io.github.intertitre.rules.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Replacements in a text, one after another. */
final class Replacements {
  private record Replacement(Pattern pattern, String by) {}

  private final List<Replacement> all = new ArrayList<>();

  /** Those in pairs of an expression and what it is replaced by. */
  Replacements(String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      all.add(new Replacement(Pattern.compile(pairs[i]), pairs[i + 1]));
    }
  }

  /** The text with all of them made. */
  String in(String text) {
    String made = text;
    for (Replacement replacement : all) {
      made = replacement.pattern().matcher(made).replaceAll(replacement.by());
    }
    return made;
  }
}
