package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.relations.Connector;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a sentence already holds a word that links: « toutefois », « selon lui ». */
public final class Connected {
  // They join single words as often as sentences.
  private static final Set<String> JOINING =
      Set.of("et", "ou", "ni", "comme", "si", "quand", "que");
  private static final Set<String> LINKING_PREPOSITIONS = Set.of("attribution", "topic");
  private static final Pattern ANY = pattern();

  private Connected() {}

  /** Whether one is in it. */
  public static boolean isIn(String sentence) {
    return ANY.matcher(Typography.plain(sentence).toLowerCase(Locale.ROOT)).find();
  }

  private static Pattern pattern() {
    return Pattern.compile(
        Lexicon.french().relations().connectors().stream()
            .filter(
                c -> !c.kind().equals("preposition") || LINKING_PREPOSITIONS.contains(c.relation()))
            .map(Connector::text)
            .filter(text -> !JOINING.contains(text))
            .collect(
                Collectors.groupingBy(
                    text -> text.substring(0, 1), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(entry -> Pattern.quote(entry.getKey()) + rest(entry.getValue()))
            .collect(Collectors.joining("|", "(?<![\\p{L}’-])(?:", ")(?![\\p{L}-])")));
  }

  // By their first letters, so that few are tried at any place.
  private static String rest(List<String> texts) {
    return texts.stream()
        .map(text -> elidable(text.substring(1)))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  // « alors que », « alors qu’ »
  private static String elidable(String text) {
    return text.endsWith("que")
        ? Pattern.quote(text.substring(0, text.length() - 1)) + "(?:e|’)"
        : Pattern.quote(text);
  }
}
