package io.github.intertitre.rules.rewrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds a word that a rewriting puts in where it stands already: « lors de leur rencontre lors de
 * l’Assemblée ».
 */
final class Echoes {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F’'-]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{P}]+");
  // Further off nobody hears a small word.
  private static final int NEAR = 8;
  private static final int FAR = 25;
  // What is longer is no word put in, but words put elsewhere.
  private static final int FEW = 4;
  private static final int LONG = 4;

  private Echoes() {}

  /** Whether a word of one rewritten sentence echoes another that the source has near it. */
  static boolean echoes(String source, List<String> sentences) {
    if (sentences.size() > 1) {
      return false;
    }
    List<String> before = words(source);
    List<String> after = words(sentences.get(0));
    int from = 0;
    int least = Math.min(before.size(), after.size());
    while (from < least && before.get(from).equals(after.get(from))) {
      from++;
    }
    int tail = 0;
    while (tail < least - from
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    int to = after.size() - tail;
    return to - from <= FEW && echoes(before, after, from, to, tail);
  }

  private static boolean echoes(
      List<String> before, List<String> after, int from, int to, int tail) {
    Set<String> gone = Set.copyOf(before.subList(from, before.size() - tail));
    List<String> near = around(after, from, to, NEAR);
    List<String> far = around(after, from, to, FAR);
    return after.subList(from, to).stream()
        .filter(word -> !gone.contains(word))
        .anyMatch(
            word ->
                Lists.named("echoing").contains(word)
                    ? near.contains(word)
                    : word.length() >= LONG && far.contains(word));
  }

  private static List<String> around(List<String> words, int from, int to, int reach) {
    List<String> around = new ArrayList<>(words.subList(Math.max(0, from - reach), from));
    around.addAll(words.subList(to, Math.min(words.size(), to + reach)));
    return around;
  }

  private static List<String> words(String text) {
    return Arrays.stream(BLANKS.split(text.toLowerCase(Locale.ROOT)))
        .map(word -> MARKS.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
