package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the finished blocks the source's own structure back: its subheadings, lists, quotations,
 * pictures and tables, each at its place among the sentences around it.
 */
final class Structure {
  private final Article article;
  private final Analysis analysis;
  private final List<Integer> headings;
  private final Blocks blocks = new Blocks();
  // All that stands before this part in the source is written.
  private int reached;
  private int inserted;
  // Of the source's heading above; 0 where there is none.
  private int level;

  private Structure(Article article, Analysis analysis) {
    this.article = article;
    this.analysis = analysis;
    this.headings = OwnHeadings.parts(article);
  }

  /** The blocks with the source's structure. */
  static List<Block> restore(Article article, Analysis analysis, List<Block> made) {
    Structure structure = new Structure(article, analysis);
    made.forEach(structure::add);
    structure.reach(article.parts().size());
    return structure.blocks.all();
  }

  private void add(Block block) {
    int part = part(block);
    if (block instanceof Block.Paragraph && part >= 0 && !block.role().isRecap()) {
      reach(part);
      sentences(block, article.parts().get(part));
    } else if (!isOwnHeading(block)) {
      if (block.role().isRecap() && block.role() != Role.KEY_POINTS) {
        reach(article.parts().size());
      }
      blocks.add(block instanceof Block.Heading heading ? below(heading) : block);
    }
  }

  // A heading that was made within a section of the source stands under the source's own.
  private Block below(Block.Heading heading) {
    boolean within = heading.role() == Role.SECTION && level > 0;
    return within
        ? new Block.Heading(heading.role(), Math.min(6, level + 1), heading.statement())
        : heading;
  }

  private void sentences(Block block, Article.Part part) {
    boolean opens = block.role() == Role.LEDE;
    if (part.kind() == Kind.ITEM && !opens) {
      blocks.item(ListItems.item(article.text(part), block.statements()), part.level() == 1);
    } else if (part.kind() == Kind.QUOTE && !opens) {
      blocks.add(new Block.Quote(block.role(), block.statements()));
    } else {
      blocks.add(block);
    }
  }

  // Headings, pictures and the like up to a part; its own heading is written here, not where it was
  // made.
  private void reach(int part) {
    for (; reached < part; reached++) {
      shown(reached);
      if (headings.contains(reached)) {
        blocks.add(heading(reached));
        level = article.parts().get(reached).level();
      }
    }
    shown(part);
  }

  private void shown(int part) {
    List<Article.Insert> all = article.inserts();
    for (; inserted < all.size() && all.get(inserted).part() <= part; inserted++) {
      blocks.add(all.get(inserted).block());
    }
  }

  private Block heading(int part) {
    Article.Part heading = article.parts().get(part);
    return new Block.Heading(
        Role.SECTION,
        heading.level(),
        new Statement(
            Typography.french(article.text(heading)),
            Provenance.source(analysis.sentences().size() + headings.indexOf(part))));
  }

  private int part(Block block) {
    List<Integer> sentences =
        block.statements().stream()
            .findFirst()
            .map(statement -> statement.provenance().sentences())
            .orElse(List.of());
    return sentences.isEmpty() ? -1 : analysis.paragraphs().get(sentences.get(0));
  }

  private static boolean isOwnHeading(Block block) {
    return block instanceof Block.Heading heading
        && heading
            .statement()
            .provenance()
            .template()
            .filter(("heading-" + OwnHeadings.MAKER)::equals)
            .isPresent();
  }

  /** Blocks in the making; items that follow each other become a list. */
  private static final class Blocks {
    private final List<Block> all = new ArrayList<>();
    private final List<Statement> items = new ArrayList<>();
    // Context that came up in the midst of a list waits for its end.
    private final List<Block> waiting = new ArrayList<>();
    private boolean ordered;

    void add(Block block) {
      if (block.role() == Role.CONTEXT && !items.isEmpty()) {
        waiting.add(block);
      } else {
        closeList();
        all.add(block);
      }
    }

    void item(Statement item, boolean numbered) {
      if (numbered != ordered) {
        closeList();
      }
      ordered = numbered;
      items.add(item);
    }

    List<Block> all() {
      closeList();
      return all;
    }

    private void closeList() {
      if (!items.isEmpty()) {
        all.add(new Block.Bullets(Role.SECTION, items, ordered));
        items.clear();
      }
      all.addAll(waiting);
      waiting.clear();
    }
  }
}
