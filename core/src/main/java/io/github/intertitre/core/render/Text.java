package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Statement;
import java.util.stream.Collectors;

/** Writes plain text: a blank line between blocks, « • » before items. */
final class Text implements Renderer {
  @Override
  public String render(Page page) {
    return page.document().blocks().stream()
        .map(Text::block)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** The statements of a running block as one text. */
  static String joined(Block block) {
    return block.statements().stream().map(Statement::text).collect(Collectors.joining(" "));
  }

  private static String block(Block block) {
    if (block instanceof Block.Bullets bullets) {
      return bullets.statements().stream()
          .map(item -> "• " + item.text())
          .collect(Collectors.joining("\n"));
    }
    return joined(block);
  }
}
