package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import java.util.Map;
import java.util.stream.Collectors;

/** What the rules of a family are worth to a reader, from {@code families.txt}. */
final class Families {
  private static final Map<String, Double> GAINS =
      Records.read("families.txt", Resources.text(Families.class, "families.txt")).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  e -> e.need("id"), e -> Double.parseDouble(e.need("gain"))));

  private Families() {}

  /** The gain of a family; nothing where it is not named. */
  static double gain(String family) {
    return GAINS.getOrDefault(family, 0.0);
  }
}
