package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes CommonMark under YAML front matter. */
final class Markdown implements Renderer {
  private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

  @Override
  public String render(Page page) {
    Node document = new Document();
    page.document().blocks().forEach(block -> document.appendChild(node(block)));
    return Yaml.frontMatter(page) + "\n" + RENDERER.render(document).stripTrailing() + "\n";
  }

  private static Node node(Block block) {
    if (block instanceof Block.Heading heading) {
      Heading node = new Heading();
      node.setLevel(heading.level());
      node.appendChild(text(heading.statement().text()));
      return node;
    }
    if (block instanceof Block.Bullets bullets) {
      BulletList list = new BulletList();
      list.setTight(true);
      bullets.statements().forEach(item -> list.appendChild(item(bullets.role(), item)));
      return list;
    }
    return block instanceof Block.Quote ? quote(block) : paragraph(block);
  }

  private static Node item(Role role, Statement statement) {
    Paragraph paragraph = new Paragraph();
    Optional<Lead> lead = Lead.of(role, statement.text());
    lead.ifPresent(l -> paragraph.appendChild(strong(l.term())));
    paragraph.appendChild(text(lead.map(Lead::rest).orElse(statement.text())));
    ListItem item = new ListItem();
    item.appendChild(paragraph);
    return item;
  }

  private static Node paragraph(Block block) {
    Paragraph paragraph = new Paragraph();
    String joined = io.github.intertitre.core.render.Text.joined(block);
    paragraph.appendChild(block.role() == Role.LEDE ? strong(joined) : text(joined));
    return paragraph;
  }

  private static Node quote(Block block) {
    BlockQuote quote = new BlockQuote();
    quote.appendChild(paragraph(block));
    return quote;
  }

  private static Node strong(String content) {
    StrongEmphasis strong = new StrongEmphasis("**");
    strong.appendChild(text(content));
    return strong;
  }

  private static Node text(String content) {
    return new Text(content);
  }
}
