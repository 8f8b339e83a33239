package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Closed lists of French words that conditions look at, by name, from {@code lists.txt}. */
final class Lists {
  private static final Map<String, Set<String>> ALL =
      Records.read("lists.txt", Resources.text(Lists.class, "lists.txt")).stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.need("id"), Lists::words));

  private Lists() {}

  private static Set<String> words(Records.Entry entry) {
    return Set.copyOf(new HashSet<>(Arrays.asList(entry.need("words").split("\\s+"))));
  }

  /**
   * The words of a list.
   *
   * @throws IllegalArgumentException where there is no such list
   */
  static Set<String> named(String name) {
    Set<String> words = ALL.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list " + name);
    }
    return words;
  }
}
