package io.github.intertitre.core;

import io.github.intertitre.lexicon.surface.Typography;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads what stands in one paragraph, heading or cell of Markdown as plain text. */
final class MarkdownInline extends AbstractVisitor {
  private static final Pattern LINE_END = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private final StringBuilder text = new StringBuilder();
  private final Parts parts;

  private MarkdownInline(Parts parts) {
    this.parts = parts;
  }

  /** The text within a node; its links and pictures are added to {@code parts}. */
  static String text(Node node, Parts parts) {
    MarkdownInline inline = new MarkdownInline(parts);
    inline.visitChildren(node);
    return inline.text.toString().strip();
  }

  @Override
  public void visit(Link link) {
    int start = text.length();
    visitChildren(link);
    parts.anchor(text.substring(start), link.getDestination());
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

  // A tag is no text, but a line end in a tag parts words, and a picture in one is a picture.
  @Override
  public void visit(HtmlInline node) {
    if (LINE_END.matcher(node.getLiteral()).matches()) {
      text.append(' ');
    } else {
      parts.addAll(HtmlText.tag(node.getLiteral()));
    }
  }

  // A picture's title is what renderers of Markdown show as its caption.
  @Override
  public void visit(Image node) {
    String title = node.getTitle() == null ? "" : node.getTitle();
    parts.picture(
        node.getDestination(), text(node, new Parts()), Typography.french(Parts.line(title)));
  }
}
