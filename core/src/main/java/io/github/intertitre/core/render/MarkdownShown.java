package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Writes what the source shows beside its text as nodes of Markdown. */
final class MarkdownShown {
  private MarkdownShown() {}

  static List<Node> nodes(Block.Shown block) {
    if (block instanceof Block.Picture picture) {
      return List.of(picture(picture));
    }
    if (block instanceof Block.Table table) {
      return captioned(table(table), table.caption());
    }
    // Many sites drop HTML within Markdown, so a player is a link.
    return block instanceof Block.Embed embed
        ? captioned(link(embed), embed.caption())
        : List.of(code((Block.Code) block));
  }

  private static List<Node> captioned(Node node, String caption) {
    List<Node> nodes = new ArrayList<>(List.of(node));
    if (!caption.isEmpty()) {
      Emphasis emphasis = new Emphasis("*");
      nodes.add(paragraph(with(emphasis, new Text(caption))));
    }
    return nodes;
  }

  private static Node picture(Block.Picture picture) {
    String title = picture.caption().isEmpty() ? null : picture.caption();
    return paragraph(with(new Image(picture.address(), title), new Text(picture.alt())));
  }

  private static Node link(Block.Embed embed) {
    return paragraph(with(new Link(embed.address(), null), new Text(HtmlShown.title(embed))));
  }

  // A longer fence than any within.
  private static Node code(Block.Code code) {
    FencedCodeBlock block = new FencedCodeBlock();
    int fence = 3;
    while (code.text().contains("`".repeat(fence))) {
      fence++;
    }
    block.setFenceCharacter("`");
    block.setOpeningFenceLength(fence);
    block.setClosingFenceLength(fence);
    block.setInfo(code.language());
    block.setLiteral(code.text() + "\n");
    return block;
  }

  // Markdown's tables have a head, if an empty one.
  private static Node table(Block.Table table) {
    List<String> head =
        table.headed() ? table.rows().get(0) : Collections.nCopies(table.rows().get(0).size(), "");
    TableBlock block = new TableBlock();
    block.appendChild(with(new TableHead(), row(head)));
    TableBody body = new TableBody();
    table.rows().stream()
        .skip(table.headed() ? 1 : 0)
        .forEach(cells -> body.appendChild(row(cells)));
    if (body.getFirstChild() != null) {
      block.appendChild(body);
    }
    return block;
  }

  private static Node row(List<String> cells) {
    TableRow row = new TableRow();
    cells.forEach(cell -> row.appendChild(with(new TableCell(), new Text(cell))));
    return row;
  }

  private static Node paragraph(Node inner) {
    return with(new Paragraph(), inner);
  }

  private static Node with(Node parent, Node child) {
    parent.appendChild(child);
    return parent;
  }
}
