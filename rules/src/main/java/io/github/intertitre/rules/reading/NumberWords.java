package io.github.intertitre.rules.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads numbers in words: « vingt-cinq » is 25, « quatre-vingt-dix » 90, « deux cents » 200. */
final class NumberWords {
  private static final Map<String, Integer> SIMPLE =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("onze", 11),
          Map.entry("douze", 12),
          Map.entry("treize", 13),
          Map.entry("quatorze", 14),
          Map.entry("quinze", 15),
          Map.entry("seize", 16),
          Map.entry("vingt", 20),
          Map.entry("trente", 30),
          Map.entry("quarante", 40),
          Map.entry("cinquante", 50),
          Map.entry("soixante", 60),
          Map.entry("septante", 70),
          Map.entry("huitante", 80),
          Map.entry("nonante", 90));

  private NumberWords() {}

  /** The words that numbers are made of, the longest first. */
  static List<String> words() {
    return Stream.concat(SIMPLE.keySet().stream(), Stream.of("vingts", "cent", "cents", "mille"))
        .sorted(Comparator.comparingInt((String word) -> -word.length()).thenComparing(w -> w))
        .toList();
  }

  /** The value of a number in words or digits; empty for anything else. */
  static OptionalLong value(String text) {
    if (text.matches("\\d{1,9}")) {
      return OptionalLong.of(Long.parseLong(text));
    }
    long sum = 0;
    long below = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[- \u00A0]+")) {
      if (word.equals("et")) {
        continue;
      }
      Integer simple = SIMPLE.get(word.equals("vingts") ? "vingt" : word);
      if (simple != null) {
        below = simple == 20 && below % 100 == 4 ? below + 76 : below + simple;
      } else if (word.equals("cent") || word.equals("cents")) {
        below = Math.max(1, below) * 100;
      } else if (word.equals("mille")) {
        sum += Math.max(1, below) * 1000;
        below = 0;
      } else {
        return OptionalLong.empty();
      }
    }
    return sum + below == 0 ? OptionalLong.empty() : OptionalLong.of(sum + below);
  }
}
