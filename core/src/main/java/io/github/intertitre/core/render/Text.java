package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes plain text: a blank line between blocks, « • » before items. */
final class Text implements Renderer {
  @Override
  public String render(Page page) {
    return page.document().blocks().stream()
        .map(block -> block instanceof Block.Shown shown ? shown(shown) : block(block))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** The statements of a running block as one text. */
  static String joined(Block block) {
    return block.statements().stream().map(Statement::text).collect(Collectors.joining(" "));
  }

  private static String block(Block block) {
    if (block instanceof Block.Bullets bullets) {
      return IntStream.range(0, bullets.statements().size())
          .mapToObj(
              i -> (bullets.ordered() ? (i + 1) + ". " : "• ") + bullets.statements().get(i).text())
          .collect(Collectors.joining("\n"));
    }
    return joined(block);
  }

  // A picture has nothing to read but its caption.
  private static String shown(Block.Shown block) {
    if (block instanceof Block.Table table) {
      return table.rows().stream()
          .map(row -> String.join(" | ", row))
          .collect(Collectors.joining("\n", lineOf(table.caption()), ""));
    }
    if (block instanceof Block.Embed embed) {
      return HtmlShown.title(embed) + "\u00A0: " + embed.address() + lineAfter(embed.caption());
    }
    return block instanceof Block.Picture picture ? picture.caption() : ((Block.Code) block).text();
  }

  private static String lineOf(String caption) {
    return caption.isEmpty() ? "" : caption + "\n";
  }

  private static String lineAfter(String caption) {
    return caption.isEmpty() ? "" : "\n" + caption;
  }
}
