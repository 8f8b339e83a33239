package io.github.intertitre.core.seo;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Resources;
import io.github.intertitre.lexicon.relations.Connector;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words that link sentences and clauses: « toutefois », « parce que ». « et » joins single
 * words as often, and doesn’t count.
 */
final class Connectors {
  private static final Set<String> JOINING =
      Set.copyOf(Resources.lines(Connectors.class, "joining-words.txt"));
  private static final Pattern ANY = pattern();

  private Connectors() {}

  static boolean isIn(String sentence) {
    return ANY.matcher(Typography.plain(sentence).toLowerCase(Locale.ROOT)).find();
  }

  private static Pattern pattern() {
    return Pattern.compile(
        Lexicon.french().relations().connectors().stream()
            .filter(connector -> !connector.kind().equals("preposition"))
            .map(Connector::text)
            .filter(text -> !JOINING.contains(text))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(text -> text.endsWith("que") ? text.substring(0, text.length() - 1) : text)
            .map(
                text ->
                    text.endsWith("qu")
                        ? Pattern.quote(text) + "(?:e\\b|’)"
                        : Pattern.quote(text) + "\\b")
            .collect(Collectors.joining("|", "(?<![\\p{L}’-])(?:", ")(?!-)")),
        Pattern.UNICODE_CHARACTER_CLASS);
  }
}
