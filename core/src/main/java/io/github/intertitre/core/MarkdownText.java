package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.Article.Part;
import java.util.ArrayList;
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
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
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
    List<Part> parts = blocks.parts.parts();
    return new Article(
        blocks.parts.text(),
        title,
        parts,
        Optional.empty(),
        LeftOut.notes(blocks.leftOut),
        FrontMatter.options(fields),
        FrontMatter.rest(fields),
        blocks.parts.anchors(),
        blocks.parts.pictures());
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
    private final List<LeftOut> leftOut = new ArrayList<>();
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
      Inline inline = Inline.of(node, parts);
      if (inline.pictureLeftOut) {
        leftOut.add(LeftOut.PICTURE);
      }
      return inline.text.toString().strip();
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
      if (block instanceof TableBlock) {
        leftOut.add(LeftOut.TABLE);
      }
    }

    @Override
    public void visit(FencedCodeBlock code) {
      leftOut.add(LeftOut.CODE);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      leftOut.add(LeftOut.CODE);
    }

    @Override
    public void visit(HtmlBlock html) {
      Article article = HtmlText.article(html.getLiteral(), nesting);
      for (int i = 0; i < article.parts().size(); i++) {
        int part = i;
        article.pictures().stream()
            .filter(p -> p.part() == part)
            .forEach(p -> parts.picture(p.address(), p.alt()));
        article.anchors().stream()
            .filter(a -> a.part() == part)
            .forEach(a -> parts.anchor(a.text(), a.address()));
        Part p = article.parts().get(i);
        parts.add(p.kind(), p.level(), article.text(p));
      }
      article.pictures().stream()
          .filter(p -> p.part() >= article.parts().size())
          .forEach(p -> parts.picture(p.address(), p.alt()));
    }

    private void within(Kind inner, Node node) {
      Kind outer = kind;
      kind = inner;
      visitChildren(node);
      kind = outer;
    }
  }

  private static final class Inline extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final Parts parts;
    private boolean pictureLeftOut;

    private Inline(Parts parts) {
      this.parts = parts;
    }

    static Inline of(Node node, Parts parts) {
      Inline inline = new Inline(parts);
      node.accept(inline);
      return inline;
    }

    @Override
    public void visit(Heading heading) {
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      int start = text.length();
      visitChildren(link);
      parts.anchor(text.substring(start), link.getDestination());
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(Image node) {
      Inline alt = new Inline(new Parts());
      alt.visitChildren(node);
      pictureLeftOut |= !parts.picture(node.getDestination(), alt.text.toString());
    }

    @Override
    public void visit(HtmlInline node) {
      // A tag is no text.
    }
  }
}
