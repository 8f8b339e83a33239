package io.github.intertitre.rules.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a tie or a word that a rewriting puts in where a sentence beside it has the same: « Il a
 * ensuite chuté. Mais le cours est remonté ensuite. »
 */
final class Refrains {
  private static final List<String> TIES =
      Lists.named("refrains").stream().map(tie -> tie.replace('_', ' ')).toList();

  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  private Refrains() {}

  /**
   * Whether a tie or a longer word is in the new text, not in the old one, and in the neighbour.
   */
  static boolean sound(String old, String made, String neighbour) {
    String before = plain(old);
    String after = plain(made);
    String beside = plain(neighbour);
    return TIES.stream()
            .anyMatch(tie -> after.contains(tie) && !before.contains(tie) && beside.contains(tie))
        || repeats(before, after, beside);
  }

  // « a exprimé sa confiance. Il a exprimé ses craintes », where the source said « a fait part de
  // ».
  private static boolean repeats(String before, String after, String beside) {
    Set<String> made = words(after);
    made.removeAll(words(before));
    made.removeAll(Lists.named("common-forms"));
    made.retainAll(words(beside));
    return !made.isEmpty();
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String plain(String text) {
    return Spelling.of(text).toLowerCase(Locale.ROOT);
  }
}
