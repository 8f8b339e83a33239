package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.relations.Connector;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether a sentence already holds a word that links: « toutefois », « selon lui ». */
public final class Connected {
  // They join single words as often as sentences.
  private static final Set<String> JOINING =
      Set.of("et", "ou", "ni", "comme", "si", "quand", "que");
  private static final Set<String> LINKING_PREPOSITIONS = Set.of("attribution", "topic");
  // By their first letters, so that few are tried at any place.
  private static final Map<Character, List<String>> ALL =
      Lexicon.french().relations().connectors().stream()
          .filter(
              c -> !c.kind().equals("preposition") || LINKING_PREPOSITIONS.contains(c.relation()))
          .map(Connector::text)
          .filter(text -> !JOINING.contains(text))
          .flatMap(Connected::elided)
          .collect(Collectors.groupingBy(text -> text.charAt(0)));

  private Connected() {}

  /** Whether one is in it. */
  public static boolean isIn(String sentence) {
    String text = Typography.plain(sentence).toLowerCase(Locale.ROOT);
    for (int at = 0; at < text.length(); at++) {
      if (at == 0 || !continues(text.charAt(at - 1)) && text.charAt(at - 1) != '’') {
        for (String connector : ALL.getOrDefault(text.charAt(at), List.of())) {
          int end = at + connector.length();
          if (text.startsWith(connector, at)
              && (end == text.length() || !continues(text.charAt(end)))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean continues(char letter) {
    return Character.isLetter(letter) || letter == '-';
  }

  // « alors que », « alors qu’ »
  private static Stream<String> elided(String text) {
    return text.endsWith("que")
        ? Stream.of(text, text.substring(0, text.length() - 1) + "’")
        : Stream.of(text);
  }
}
