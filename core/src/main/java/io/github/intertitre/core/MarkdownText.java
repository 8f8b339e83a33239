package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.document.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Reads Markdown: its headings, paragraphs, list items and quotations as plain text. */
final class MarkdownText {
  private MarkdownText() {}

  static Article article(String text, int nesting) {
    Node document = parser(nesting).parse(text.stripLeading());
    Nesting.check(document, nesting);
    YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
    document.accept(matter);
    Blocks blocks = new Blocks(nesting);
    document.accept(blocks);
    Map<String, List<String>> fields = matter.getData();
    Optional<String> title = blocks.title.or(() -> FrontMatter.title(fields));
    return new Article(
        blocks.parts.text(),
        title,
        blocks.parts.parts(),
        Optional.empty(),
        blocks.parts.notes(),
        FrontMatter.options(fields),
        fields,
        blocks.parts.anchors(),
        blocks.parts.inserts());
  }

  // What would open more blocks in each other is text.
  private static Parser parser(int nesting) {
    return Parser.builder()
        .extensions(List.of(YamlFrontMatterExtension.create(), TablesExtension.create()))
        .maxOpenBlockParsers(nesting)
        .build();
  }

  private static final class Blocks extends AbstractVisitor {
    private final Parts parts = new Parts();
    private Optional<String> title = Optional.empty();
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private final int nesting;

    private Blocks(int nesting) {
      this.nesting = nesting;
    }

    @Override
    public void visit(Heading heading) {
      String text = inline(heading);
      if (heading.getLevel() == 1 && title.isEmpty()) {
        title = Optional.of(text);
      } else {
        parts.add(Kind.HEADING, Math.max(2, heading.getLevel()), text);
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      parts.add(kind, level, inline(paragraph));
    }

    @Override
    public void visit(OrderedList list) {
      int outer = level;
      level = 1;
      visitChildren(list);
      level = outer;
    }

    @Override
    public void visit(BulletList list) {
      int outer = level;
      level = 0;
      visitChildren(list);
      level = outer;
    }

    private String inline(Node node) {
      return MarkdownInline.text(node, parts);
    }

    @Override
    public void visit(ListItem item) {
      within(Kind.ITEM, item);
    }

    @Override
    public void visit(BlockQuote quote) {
      within(Kind.QUOTE, quote);
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock table) {
        parts.show(MarkdownTable.of(table, parts));
      }
    }

    @Override
    public void visit(FencedCodeBlock code) {
      String info = code.getInfo() == null ? "" : code.getInfo().strip();
      parts.show(new Block.Code(info.split("\\s+", 2)[0], code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      parts.show(new Block.Code("", code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(HtmlBlock html) {
      parts.addAll(HtmlText.fragment(html.getLiteral(), nesting));
    }

    private void within(Kind inner, Node node) {
      Kind outer = kind;
      kind = inner;
      visitChildren(node);
      kind = outer;
    }
  }
}
