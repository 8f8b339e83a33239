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
        .filter(block -> !block.statements().isEmpty())
        .map(Text::block)
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
}
