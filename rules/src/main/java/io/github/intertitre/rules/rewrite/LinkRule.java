package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Records;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One relation that two neighbouring sentences show, and the words that say it: « La loi du 10
 * janvier 1957 donne <i>ensuite</i> à l’AFP un statut autonome. »
 *
 * <p>As a record: {@code id}, {@code does}, {@code between} (what the two may be to each other),
 * {@code where} (as often as needed), {@code links} (words that serve in turn; one with a capital
 * opens the sentence), {@code sure}, {@code optional} (yes: only while the text lacks links),
 * {@code example} (first | second => linked second) and {@code counter} (first | second).
 */
public final class LinkRule {
  private final String id;
  private final String does;
  private final Set<Pair.Between> between;
  private final List<PairTests.Test> tests;
  private final List<String> links;
  private final double sure;
  private final boolean optional;
  private final List<Example> examples;
  private final List<Example> counters;

  /** Two sentences, and the second as linked; the same where it must stay as it is. */
  public record Example(String before, String after, String linked) {}

  private LinkRule(Records.Entry entry) {
    id = entry.need("id");
    does = entry.need("does");
    between =
        entry.split("between").stream()
            .map(Pair.Between::named)
            .collect(Collectors.toUnmodifiableSet());
    tests = entry.all("where").stream().map(PairTests::named).toList();
    links = entry.split("links");
    sure = Double.parseDouble(entry.need("sure"));
    optional = entry.one("optional").filter("yes"::equals).isPresent();
    examples = entry.all("example").stream().map(LinkRule::example).toList();
    counters = entry.all("counter").stream().map(LinkRule::example).toList();
    if (links.isEmpty() || between.isEmpty()) {
      throw new IllegalArgumentException("needs links and between");
    }
  }

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException naming file, line and what was not understood
   */
  public static LinkRule of(Records.Entry entry) {
    try {
      return new LinkRule(entry);
    } catch (IllegalArgumentException e) {
      throw entry.error(entry.one("id").orElse("?") + ": " + e.getMessage());
    }
  }

  private static Example example(String text) {
    String[] sides = text.split(" => ");
    String[] pair = sides[0].split(" \\| ");
    if (pair.length != 2) {
      throw new IllegalArgumentException("expected « first | second », was: " + text);
    }
    return new Example(
        pair[0].strip(), pair[1].strip(), (sides.length == 1 ? pair[1] : sides[1]).strip());
  }

  /** The second sentence with one of the links; nothing where the relation does not show. */
  public Optional<String> apply(Pair pair, String link) {
    return holds(pair) ? put(pair, link) : Optional.empty();
  }

  /** Whether a pair shows the relation, and the second sentence holds no link yet. */
  public boolean holds(Pair pair) {
    return between.contains(pair.between())
        && tests.stream().allMatch(test -> test.holds(pair))
        && !Connected.isIn(pair.after().text());
  }

  /** The second sentence of a pair that shows the relation, with one of the links. */
  public Optional<String> put(Pair pair, String link) {
    return Character.isUpperCase(link.codePointAt(0))
        ? LinkPlaces.front(pair, link)
        : LinkPlaces.verb(pair, link);
  }

  /** Its name, kebab-case. */
  public String id() {
    return id;
  }

  /** What it does, in a sentence. */
  public String does() {
    return does;
  }

  /** The words that say the relation, any of which serves. */
  public List<String> links() {
    return links;
  }

  /** What the two sentences may be to each other. */
  public Set<Pair.Between> between() {
    return between;
  }

  /** The share of its links that were found right. */
  public double sure() {
    return sure;
  }

  /** Whether the text can do without: the relation is plain from the sentences themselves. */
  public boolean optional() {
    return optional;
  }

  /** What it makes of given pairs. */
  public List<Example> examples() {
    return examples;
  }

  /** Pairs that it must leave as they are. */
  public List<Example> counters() {
    return counters;
  }
}
