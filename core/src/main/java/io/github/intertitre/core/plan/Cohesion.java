package io.github.intertitre.core.plan;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Connected;
import io.github.intertitre.rules.rewrite.Context;
import io.github.intertitre.rules.rewrite.LinkRule;
import io.github.intertitre.rules.rewrite.LinkRules;
import io.github.intertitre.rules.rewrite.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Joins neighbouring sentences of running text by the words that say how they belong together,
 * where both show it: « La loi du 10 janvier 1957 donne <i>ensuite</i> à l’AFP un statut autonome.
 * »
 *
 * <p>No two links in a row, none twice in a short stretch; those that a reader can do without only
 * while the text lacks links.
 */
public final class Cohesion {
  // Of all sentences, this many may hold a link before optional ones are left out.
  private static final double ENOUGH = 0.32;
  private static final int APART = 6;

  private final Reader reader;
  private final Context context;
  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, Linked> made = new HashMap<>();
  private int holding;

  /** A statement of running text, where it stands, and what it is to the one before. */
  private record Place(int block, int at, Statement statement, Optional<Pair.Between> between) {}

  private record Linked(LinkRule rule, String link, String text) {}

  private Cohesion(Reader reader, Context context) {
    this.reader = reader;
    this.context = context;
  }

  /** The blocks, with links. */
  public static List<Block> linked(List<Block> blocks, Reader reader, Context context) {
    Cohesion cohesion = new Cohesion(reader, context);
    cohesion.lay(blocks);
    cohesion.link(false);
    cohesion.link(true);
    return cohesion.put(blocks);
  }

  private void lay(List<Block> blocks) {
    int open = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      for (int i = 0; i < block.statements().size(); i++) {
        Statement statement = block.statements().get(i);
        boolean runs = i > 0 || b > 0 && running(blocks.get(b - 1));
        Optional<Pair.Between> between =
            running(block) && runs && open == 0 && balance(statement) == 0
                ? between(places.get(places.size() - 1).statement(), statement, i > 0)
                : Optional.empty();
        places.add(new Place(b, i, statement, between));
        holding += Connected.isIn(statement.text()) ? 1 : 0;
        open = block instanceof Block.Heading ? 0 : Math.max(0, open + balance(statement));
      }
    }
  }

  private static boolean running(Block block) {
    return block instanceof Block.Paragraph
        && (block.role() == Role.LEDE
            || block.role() == Role.SECTION
            || block.role() == Role.CONTEXT);
  }

  private static int balance(Statement statement) {
    return statement.text().chars().map(c -> c == '«' ? 1 : c == '»' ? -1 : 0).sum();
  }

  private static Optional<Pair.Between> between(Statement one, Statement two, boolean together) {
    Provenance first = one.provenance();
    Provenance second = two.provenance();
    if (first.kind() == Provenance.Kind.NOTE && second.kind() == Provenance.Kind.NOTE) {
      return Optional.of(
              first.notes().equals(second.notes()) ? Pair.Between.NOTE : Pair.Between.NOTES)
          .filter(same -> together);
    }
    if (!own(first) || !own(second)) {
      return Optional.empty();
    }
    int last = first.sentences().get(first.sentences().size() - 1);
    return switch (second.sentences().get(0) - last) {
      case 0 -> Optional.of(Pair.Between.SPLIT);
      case 1 -> Optional.of(Pair.Between.SOURCE);
      default -> Optional.empty();
    };
  }

  private static boolean own(Provenance provenance) {
    return provenance.kind() == Provenance.Kind.SOURCE
        || provenance.kind() == Provenance.Kind.REWRITTEN;
  }

  private void link(boolean optional) {
    for (int i = 1; i < places.size(); i++) {
      boolean room = !made.containsKey(i - 1) && !made.containsKey(i) && !made.containsKey(i + 1);
      if (room && places.get(i).between().isPresent() && !(optional && enough())) {
        int at = i;
        LinkRules.french().stream()
            .filter(rule -> rule.optional() == optional)
            .map(rule -> linked(at, rule))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(linked -> made.put(at, linked));
      }
    }
  }

  private boolean enough() {
    return holding + made.size() >= ENOUGH * places.size();
  }

  // With the link that has not been used for longest; none where all are still in the reader’s ear.
  private Optional<Linked> linked(int at, LinkRule rule) {
    return rule.links().stream()
        .filter(link -> distance(at, link) > APART)
        .max(Comparator.comparingInt(link -> distance(at, link)))
        .flatMap(link -> rule.apply(pair(at), link).map(text -> new Linked(rule, link, text)));
  }

  private Pair pair(int at) {
    Place place = places.get(at);
    return new Pair(
        reader.sentence(Typography.plain(places.get(at - 1).statement().text())),
        reader.sentence(Typography.plain(place.statement().text())),
        place.between().orElseThrow(),
        context);
  }

  // How far the nearest statement with a link stands.
  private int distance(int at, String link) {
    int nearest = Integer.MAX_VALUE;
    for (int i = 0; i < places.size(); i++) {
      boolean holds =
          made.containsKey(i)
              ? made.get(i).link().equals(link)
              : plain(places.get(i)).contains(link.toLowerCase(Locale.ROOT));
      nearest = holds ? Math.min(nearest, Math.abs(at - i)) : nearest;
    }
    return nearest;
  }

  private static String plain(Place place) {
    return Typography.plain(place.statement().text()).toLowerCase(Locale.ROOT);
  }

  private List<Block> put(List<Block> blocks) {
    List<Block> put = new ArrayList<>(blocks);
    made.forEach(
        (at, linked) -> {
          Place place = places.get(at);
          Block block = put.get(place.block());
          List<Statement> statements = new ArrayList<>(block.statements());
          statements.set(
              place.at(),
              new Statement(
                  Typography.french(linked.text()),
                  place.statement().provenance().with(linked.rule().id())));
          put.set(place.block(), block.with(statements));
        });
    return put;
  }
}
