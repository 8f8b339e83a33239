package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes CommonMark under YAML front matter. */
final class Markdown implements Renderer {
  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  @Override
  public String render(Page page) {
    Node document = new Document();
    for (Block block : page.document().blocks()) {
      if (block instanceof Block.Shown shown) {
        MarkdownShown.nodes(shown).forEach(document::appendChild);
      } else {
        document.appendChild(node(block));
      }
    }
    return Yaml.frontMatter(page) + "\n" + RENDERER.render(document).stripTrailing() + "\n";
  }

  private static Node node(Block block) {
    if (block instanceof Block.Heading heading) {
      Heading node = new Heading();
      node.setLevel(heading.level());
      inline(heading.statement(), node);
      return node;
    }
    if (block instanceof Block.Bullets bullets) {
      ListBlock list = bullets.ordered() ? numbered() : new BulletList();
      list.setTight(true);
      bullets.statements().forEach(item -> list.appendChild(item(bullets.role(), item)));
      return list;
    }
    return block instanceof Block.Quote ? quote(block) : paragraph(block);
  }

  private static Node item(Role role, Statement statement) {
    Paragraph paragraph = new Paragraph();
    Optional<Lead> lead = Lead.of(role, statement.text());
    if (lead.isPresent()) {
      StrongEmphasis term = strong();
      term.appendChild(text(lead.get().term()));
      paragraph.appendChild(term);
      paragraph.appendChild(text(lead.get().rest()));
    } else {
      inline(statement, paragraph);
    }
    ListItem item = new ListItem();
    item.appendChild(paragraph);
    return item;
  }

  private static Node paragraph(Block block) {
    Paragraph paragraph = new Paragraph();
    Node inner = block.role() == Role.LEDE ? strong() : paragraph;
    String between = "";
    for (Statement statement : block.statements()) {
      inner.appendChild(text(between));
      inline(statement, inner);
      between = " ";
    }
    if (inner != paragraph) {
      paragraph.appendChild(inner);
    }
    return paragraph;
  }

  private static Node quote(Block block) {
    BlockQuote quote = new BlockQuote();
    quote.appendChild(paragraph(block));
    return quote;
  }

  private static OrderedList numbered() {
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(1);
    list.setMarkerDelimiter(".");
    return list;
  }

  private static void inline(Statement statement, Node parent) {
    for (Run run : Run.of(statement)) {
      Node node = text(run.text());
      if (run.address().isPresent()) {
        Link link = new Link(run.address().get(), null);
        link.appendChild(node);
        node = link;
      }
      parent.appendChild(node);
    }
  }

  private static StrongEmphasis strong() {
    return new StrongEmphasis("**");
  }

  private static Node text(String content) {
    return new Text(content);
  }
}
