package io.github.intertitre.rules.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Replacements in a text, one after another. */
final class Replacements {
  private record Replacement(String cue, Pattern pattern, String by) {}

  private final List<Replacement> all = new ArrayList<>();

  /**
   * Those in threes: what a text has where the expression fits, so that others need not be
   * searched, the expression, and what it is replaced by.
   */
  Replacements(String... threes) {
    for (int i = 0; i < threes.length; i += 3) {
      all.add(new Replacement(threes[i], Pattern.compile(threes[i + 1]), threes[i + 2]));
    }
  }

  /** The text with all of them made. */
  String in(String text) {
    String made = text;
    for (Replacement replacement : all) {
      if (made.contains(replacement.cue())) {
        made = replacement.pattern().matcher(made).replaceAll(replacement.by());
      }
    }
    return made;
  }
}
