package io.github.intertitre.rules.rewrite;

import java.util.List;
import java.util.Locale;

/**
 * Finds a tie that a rewriting puts in where a sentence beside it has the same: « Il a ensuite
 * chuté. Mais le cours est remonté ensuite. »
 */
final class Refrains {
  private static final List<String> TIES =
      Lists.named("refrains").stream().map(tie -> tie.replace('_', ' ')).toList();

  private Refrains() {}

  /** Whether a tie is in the new text, not in the old one, and in the neighbour. */
  static boolean sound(String old, String made, String neighbour) {
    String before = plain(old);
    String after = plain(made);
    String beside = plain(neighbour);
    return TIES.stream()
        .anyMatch(tie -> after.contains(tie) && !before.contains(tie) && beside.contains(tie));
  }

  private static String plain(String text) {
    return Spelling.of(text).toLowerCase(Locale.ROOT);
  }
}
