package io.github.intertitre.core;

import io.github.intertitre.core.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;

/** Reads a table of Markdown, cell by cell. */
final class MarkdownTable extends AbstractVisitor {
  private final List<List<String>> rows = new ArrayList<>();
  private final Parts aside = new Parts();

  private MarkdownTable() {}

  /** The table; what its cells hold beside text is said of in {@code parts}. */
  static Block.Table of(TableBlock block, Parts parts) {
    MarkdownTable table = new MarkdownTable();
    table.visitChildren(block);
    parts.leaveOut(table.aside);
    return new Block.Table("", true, table.rows);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      rows.add(new ArrayList<>());
    }
    if (node instanceof TableCell) {
      rows.get(rows.size() - 1).add(Parts.line(MarkdownInline.text(node, aside)));
    } else {
      visitChildren(node);
    }
  }
}
