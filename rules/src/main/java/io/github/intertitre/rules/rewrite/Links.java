package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that open a sentence by its relation to the one before, « Toutefois, », by relation, from
 * {@code links.txt}.
 */
final class Links {
  private static final Map<String, List<String>> ALL =
      Records.read("links.txt", Resources.text(Links.class, "links.txt")).stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.need("id"), e -> e.split("links")));

  private static final Set<String> NAMING = Set.of("le", "la", "l’", "les");

  private static final Pattern NAME = Pattern.compile("(?:[Ll](?:es?|a) |[Ll]’)?\\p{Lu}");

  private Links() {}

  /**
   * One of the links of a relation; which one depends on what follows, so that they vary. Before a
   * name it is the plainest: « Tulle a perdu. Mais Brive a gagné. »
   */
  static String choose(String relation, String next) {
    List<String> links = ALL.get(relation);
    if (links == null) {
      throw new IllegalArgumentException("no relation " + relation + "; there are " + ALL.keySet());
    }
    return NAME.matcher(next).lookingAt()
        ? links.get(0)
        : links.get(Math.floorMod(next.hashCode(), links.size()));
  }

  /** « De son côté, » of somebody who is named, else nothing. */
  static Optional<String> side(Sentence sentence, Span clause) {
    Optional<Frames.Frame> main = Frames.of(sentence, clause).main();
    boolean named =
        main.flatMap(Frames.Frame::subject)
            .filter(s -> NAMING.contains(sentence.token(s.start()).lower()))
            .filter(s -> NounTests.human(sentence, s))
            .isPresent();
    boolean plural = main.filter(f -> f.verb().number() == Number.PLURAL).isPresent();
    return named ? Optional.of(plural ? "De leur côté," : "De son côté,") : Optional.empty();
  }
}
