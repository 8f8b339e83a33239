package io.github.intertitre.core.plan;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Context;
import io.github.intertitre.rules.rewrite.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which statements of a document stand next to each other in running text, and as what. */
final class Neighbours {
  private Neighbours() {}

  /**
   * A statement where it stands.
   *
   * @param plain its text, blanks plain and apostrophes curly, as it is read
   * @param own whether it is running text of the article's own, with no quotation open before it
   * @param between what it is to the statement before, where it may be joined to it: both in
   *     running text, neighbours in the source too, and no quotation open
   */
  record Place(
      int block,
      int at,
      Statement statement,
      String plain,
      boolean own,
      Optional<Pair.Between> between) {
    /** The blocks with another text at this place, made by a rule. */
    List<Block> put(List<Block> blocks, String text, String rule) {
      List<Block> put = new ArrayList<>(blocks);
      List<Statement> statements = new ArrayList<>(blocks.get(block).statements());
      Provenance provenance = statements.get(at).provenance().with(rule);
      statements.set(at, new Statement(Typography.french(text), provenance));
      put.set(block, blocks.get(block).with(statements));
      return put;
    }
  }

  /** Two places as a pair to be read. */
  static Pair pair(Place one, Place two, Reader reader, Context context) {
    return new Pair(
        reader.sentence(one.plain()),
        reader.sentence(two.plain()),
        two.between().orElseThrow(),
        context);
  }

  /** All statements of all blocks, in order. */
  static List<Place> of(List<Block> blocks) {
    List<Place> places = new ArrayList<>();
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
        boolean own = running(block) && own(statement.provenance()) && open == 0;
        String plain = Typography.plain(statement.text());
        places.add(new Place(b, i, statement, plain, own, between));
        open = block instanceof Block.Heading ? 0 : Math.max(0, open + balance(statement));
      }
    }
    return places;
  }

  private static boolean running(Block block) {
    return block instanceof Block.Paragraph
        && (block.role() == Role.LEDE
            || block.role() == Role.SECTION
            || block.role() == Role.CONTEXT);
  }

  private static int balance(Statement statement) {
    String text = statement.text();
    return text.indexOf('«') < 0 && text.indexOf('»') < 0
        ? 0
        : text.chars().map(c -> c == '«' ? 1 : c == '»' ? -1 : 0).sum();
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
      case 0 -> split(second);
      case 1 -> Optional.of(Pair.Between.SOURCE);
      default -> Optional.empty();
    };
  }

  // Beside what « en déclarant » told nothing stands.
  private static Optional<Pair.Between> split(Provenance second) {
    if (made(second, "split-gerund")) {
      return Optional.empty();
    }
    return Optional.of(made(second, "split-participle") ? Pair.Between.MANNER : Pair.Between.SPLIT);
  }

  private static boolean made(Provenance provenance, String rules) {
    return provenance.rules().stream().anyMatch(rule -> rule.startsWith(rules));
  }

  private static boolean own(Provenance provenance) {
    return provenance.kind() == Provenance.Kind.SOURCE
        || provenance.kind() == Provenance.Kind.REWRITTEN;
  }
}
