package io.github.intertitre.core;

import io.github.intertitre.lexicon.Resources;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells French from other languages by the words that every text is full of. */
final class French {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  private static final int SAMPLE = 2000;
  private static final int ENOUGH = 12;

  private French() {}

  private static final class Holder {
    static final List<Set<String>> WORDS =
        Resources.table(French.class, "common-words.tsv").stream()
            .map(cells -> (Set<String>) new HashSet<>(Arrays.asList(cells.get(1).split(" "))))
            .toList();
  }

  /** Whether at least one word in six is common in French, and in no other language more are. */
  static boolean looks(String text) {
    List<String> words =
        WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .limit(SAMPLE)
            .toList();
    List<Long> hits = Holder.WORDS.stream().map(known -> hits(words, known)).toList();
    long french = hits.get(0);
    boolean first = hits.stream().skip(1).allMatch(other -> other < french);
    return first && french * 6 >= words.size() && words.size() >= ENOUGH;
  }

  private static long hits(List<String> words, Set<String> known) {
    return words.stream().filter(known::contains).count();
  }
}
