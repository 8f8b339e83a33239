package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words that open a sentence by its relation to the one before, « Toutefois, », by relation, from
 * {@code links.txt}.
 */
final class Links {
  private static final Map<String, List<String>> ALL =
      Records.read("links.txt", Resources.text(Links.class, "links.txt")).stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.need("id"), e -> e.split("links")));

  private Links() {}

  /** One of the links of a relation; which one depends on what follows, so that they vary. */
  static String choose(String relation, String next) {
    List<String> links = ALL.get(relation);
    if (links == null) {
      throw new IllegalArgumentException("no relation " + relation + "; there are " + ALL.keySet());
    }
    return links.get(Math.floorMod(next.hashCode(), links.size()));
  }
}
