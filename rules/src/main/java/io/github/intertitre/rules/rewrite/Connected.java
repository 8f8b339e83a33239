package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.relations.Connector;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
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
  // By their first two letters, so that few are tried at any place.
  private static final Map<String, List<String>> ALL =
      Lexicon.french().relations().connectors().stream()
          .filter(
              c -> !c.kind().equals("preposition") || LINKING_PREPOSITIONS.contains(c.relation()))
          .map(Connector::text)
          .filter(text -> !JOINING.contains(text))
          .flatMap(Connected::elided)
          .collect(Collectors.groupingBy(text -> text.substring(0, 2)));

  private static final int OPENING = 80; // characters in which a connector stands
  private static final Set<String> LEANING_FIRST =
      Lists.named("leaning").stream()
          .map(link -> Reader.firstWord(link.replace('_', ' ')))
          .collect(Collectors.toUnmodifiableSet());

  private Connected() {}

  /** Whether a sentence opens with one that ties it to the sentence before: « En effet, il ». */
  public static boolean leans(String sentence) {
    if (!LEANING_FIRST.contains(Reader.firstWord(sentence).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String opening = opening(sentence).toLowerCase(Locale.ROOT).replace(' ', '_');
    return Lists.named("leaning").stream()
        .anyMatch(link -> opening.startsWith(link + "_") || opening.startsWith(link + ","));
  }

  /** How a sentence opens, in one spelling. */
  static String opening(String sentence) {
    return Spelling.of(sentence.substring(0, Math.min(OPENING, sentence.length())));
  }

  /** Whether one is in it. */
  public static boolean isIn(String sentence) {
    String text = Typography.plain(sentence).toLowerCase(Locale.ROOT);
    for (int at = 0; at + 1 < text.length(); at++) {
      if (at == 0 || !continues(text.charAt(at - 1)) && text.charAt(at - 1) != '’') {
        for (String connector : ALL.getOrDefault(text.substring(at, at + 2), List.of())) {
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
