package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.surface.Elision;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the elision where words meet that did not meet in the source: « d’ » before « signer » is «
 * de », « que » before « on » is « qu’ ».
 */
final class Seams {
  /** Stands where new neighbours meet, until {@link #close} takes it out. */
  static final String MARK = "\uE000";

  private static final Pattern SEAM =
      Pattern.compile("(?<![\\p{L}’'-])(\\p{L}+['’]?)[ \uE000]*\uE000[ \uE000]*(?=\\p{L})");
  private static final Set<String> ELIDED =
      Set.of("de", "que", "ne", "se", "me", "te", "je", "le", "la", "jusque", "lorsque", "puisque");
  private static final Map<String, String> FULL =
      Map.ofEntries(
          Map.entry("d’", "de"),
          Map.entry("qu’", "que"),
          Map.entry("n’", "ne"),
          Map.entry("s’", "se"),
          Map.entry("m’", "me"),
          Map.entry("t’", "te"),
          Map.entry("j’", "je"),
          Map.entry("jusqu’", "jusque"),
          Map.entry("lorsqu’", "lorsque"),
          Map.entry("puisqu’", "puisque"));

  private Seams() {}

  /** The text without marks; nothing where a word can't be told: « l’ » before a consonant. */
  static Optional<String> close(String text) {
    StringBuilder closed = new StringBuilder();
    Matcher seam = SEAM.matcher(text);
    int at = 0;
    while (seam.find()) {
      Optional<String> word = before(seam.group(1), text.substring(seam.end()), seam.group());
      if (word.isEmpty()) {
        return Optional.empty();
      }
      closed.append(text, at, seam.start()).append(word.get());
      at = seam.end();
    }
    return Optional.of(closed.append(text.substring(at)).toString().replace(MARK, ""));
  }

  // The word as it stands before « next », with the blank behind it.
  private static Optional<String> before(String word, String next, String asIs) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\'', '’');
    boolean elides = Elision.before(next);
    if (lower.equals("s’") && next.startsWith("on ")) {
      return Optional.of(like(word, "si") + " ");
    }
    if (lower.endsWith("’")) {
      return elides
          ? Optional.of(word)
          : Optional.ofNullable(FULL.get(lower)).map(full -> like(word, full) + " ");
    }
    return Optional.of(
        elides && ELIDED.contains(lower) ? Elision.join(word, "a").replaceFirst("a$", "") : asIs);
  }

  private static String like(String model, String word) {
    return Character.isUpperCase(model.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
