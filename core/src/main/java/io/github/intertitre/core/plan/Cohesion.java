package io.github.intertitre.core.plan;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.relations.Connector;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Connected;
import io.github.intertitre.rules.rewrite.Context;
import io.github.intertitre.rules.rewrite.LinkRule;
import io.github.intertitre.rules.rewrite.LinkRules;
import io.github.intertitre.rules.rewrite.Pair;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins neighbouring sentences of running text by the words that say how they belong together,
 * where both show it: « La loi du 10 janvier 1957 donne <i>ensuite</i> à l’AFP un statut autonome.
 * »
 *
 * <p>No three links in a row, none twice in a short stretch; those that a reader can do without
 * stand apart from others, and only while the text lacks links.
 */
public final class Cohesion {
  // Of all sentences, this many may hold a link before optional ones are left out.
  private static final double ENOUGH = 0.32;
  private static final int APART = 6;

  private static final int MOST_OF_NOTES = 5_000;
  // Sentences of notes come again in other articles, and what they show does not hang on these.
  private static final Kept<Told, List<LinkRule>> OF_NOTES =
      new Kept<>(
          MOST_OF_NOTES,
          told ->
              holding(
                  new Pair(
                      Reader.french().sentence(told.before()),
                      Reader.french().sentence(told.after()),
                      told.between(),
                      Context.NONE),
                  told.optional()));

  private static final List<String> CONTRASTS =
      Lexicon.french().relations().connectors().stream()
          .filter(c -> c.relation().equals("contrast") && c.kind().equals("adverb"))
          .map(Connector::text)
          .toList();

  private final Reader reader;
  private final Context context;
  private final List<Neighbours.Place> places;
  private final Map<Integer, Pair> pairs = new HashMap<>();
  private final Map<Integer, Linked> made = new HashMap<>();
  private final BitSet connected = new BitSet();
  // Where each link stands, in the source or by what was made.
  private final Map<String, NavigableSet<Integer>> holding = new HashMap<>();

  private record Linked(LinkRule rule, String link, String text) {}

  /** Two sentences of notes. */
  private record Told(String before, String after, Pair.Between between, boolean optional) {}

  private Cohesion(List<Neighbours.Place> places, Reader reader, Context context) {
    this.places = places;
    this.reader = reader;
    this.context = context;
    IntStream.range(0, places.size())
        .filter(i -> Connected.isIn(places.get(i).statement().text()))
        .forEach(connected::set);
  }

  /** The blocks, with links. */
  public static List<Block> linked(List<Block> blocks, Reader reader, Context context) {
    Cohesion cohesion = new Cohesion(Neighbours.of(blocks), reader, context);
    cohesion.link(false);
    cohesion.link(true);
    return cohesion.put(blocks);
  }

  private void link(boolean optional) {
    for (int i = 1; i < places.size(); i++) {
      boolean open = places.get(i).between().isPresent() && !connected.get(i);
      if (open && hasRoom(i, optional) && !(optional && enough())) {
        int at = i;
        holding(i, optional).stream()
            .map(rule -> linked(at, rule))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(linked -> make(at, linked));
      }
    }
  }

  // The rules whose relation a statement shows to the one before it.
  private List<LinkRule> holding(int at, boolean optional) {
    Pair.Between between = places.get(at).between().orElseThrow();
    boolean notes = between == Pair.Between.NOTE || between == Pair.Between.NOTES;
    return notes
        ? OF_NOTES.get(
            new Told(places.get(at - 1).plain(), places.get(at).plain(), between, optional))
        : holding(pair(at), optional);
  }

  private static List<LinkRule> holding(Pair pair, boolean optional) {
    return LinkRules.french().stream()
        .filter(rule -> rule.optional() == optional && rule.holds(pair))
        .toList();
  }

  private void make(int at, Linked linked) {
    made.put(at, linked);
    holding.get(linked.link()).add(at);
  }

  // A chronicle may go on, « ensuite », « plus tard », but not a third time in a row.
  private boolean hasRoom(int at, boolean optional) {
    boolean before = made.containsKey(at - 1);
    return !made.containsKey(at)
        && (optional ? !before && !made.containsKey(at + 1) : !before || !made.containsKey(at - 2));
  }

  private boolean enough() {
    return connected.cardinality() + made.size() >= ENOUGH * places.size();
  }

  // With the link that has not been used for longest; none where all are still in the reader’s ear,
  // or one that says the same stands next to it: « a aussi dit », « a également dit », « Toutefois
  // ».
  private Optional<Linked> linked(int at, LinkRule rule) {
    boolean beside =
        rule.links().stream().flatMap(Cohesion::kin).anyMatch(l -> distance(at, l) <= 1);
    return rule.links().stream()
        .filter(link -> !beside && distance(at, link) > APART)
        .max(Comparator.comparingInt(link -> distance(at, link)))
        .flatMap(link -> rule.put(pair(at), link).map(text -> new Linked(rule, link, text)));
  }

  // What says the same: itself, or any other contrast.
  private static Stream<String> kin(String link) {
    return CONTRASTS.contains(link) ? CONTRASTS.stream() : Stream.of(link);
  }

  private Pair pair(int at) {
    return pairs.computeIfAbsent(
        at, i -> Neighbours.pair(places.get(i - 1), places.get(i), reader, context));
  }

  // How far the nearest statement with a link stands.
  private int distance(int at, String link) {
    NavigableSet<Integer> all = holding.computeIfAbsent(link, this::holding);
    Integer before = all.floor(at);
    Integer after = all.ceiling(at);
    return Math.min(
        before == null ? Integer.MAX_VALUE : at - before,
        after == null ? Integer.MAX_VALUE : after - at);
  }

  private NavigableSet<Integer> holding(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    return connected.stream()
        .filter(i -> places.get(i).plain().toLowerCase(Locale.ROOT).contains(lower))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Block> put(List<Block> blocks) {
    List<Block> put = blocks;
    for (Map.Entry<Integer, Linked> entry : made.entrySet()) {
      Linked linked = entry.getValue();
      put = places.get(entry.getKey()).put(put, linked.text(), linked.rule().id());
    }
    return put;
  }
}
