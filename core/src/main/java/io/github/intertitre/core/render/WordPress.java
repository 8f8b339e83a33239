package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Role;
import java.util.stream.Collectors;

/**
 * Writes the blocks of WordPress's editor: HTML between comments that name each block. The title is
 * left out, since a WordPress post keeps it in a field of its own.
 */
final class WordPress implements Renderer {
  @Override
  public String render(Page page) {
    return page.document().blocks().stream()
        .filter(block -> block.role() != Role.TITLE)
        .map(WordPress::block)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String block(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading(heading);
    }
    if (block instanceof Block.Bullets bullets) {
      return list(bullets);
    }
    if (block instanceof Block.Shown shown) {
      return shown(shown);
    }
    return block instanceof Block.Quote
        ? named(
            "quote", "<blockquote class=\"wp-block-quote\">" + paragraph(block) + "</blockquote>")
        : paragraph(block);
  }

  private static String shown(Block.Shown block) {
    if (block instanceof Block.Picture picture) {
      String image = HtmlShown.image(picture).replaceFirst(">$", "/>");
      return named("image", figure("image", image, picture.caption()));
    }
    if (block instanceof Block.Table table) {
      String rows = HtmlShown.table(table).replace("\n", "").replace(" scope=\"col\"", "");
      return named("table", figure("table", rows, table.caption()));
    }
    if (block instanceof Block.Code code) {
      // The editor's own block of code knows no language.
      String lines = HtmlShown.code(new Block.Code("", code.text()));
      return named("code", "<pre class=\"wp-block-code\">" + lines + "</pre>");
    }
    // Players of anybody's fit no block but that of plain HTML.
    return named("html", HtmlShown.of(block));
  }

  private static String figure(String kind, String inner, String caption) {
    return "<figure class=\"wp-block-"
        + kind
        + "\">"
        + inner
        + HtmlShown.caption(caption, " class=\"wp-element-caption\"")
        + "</figure>";
  }

  private static String heading(Block.Heading heading) {
    String tag = "h" + heading.level();
    // Level 2 is what the editor takes for granted.
    String level = heading.level() == 2 ? "" : " {\"level\":" + heading.level() + "}";
    return between(
        "heading" + level,
        "heading",
        "<"
            + tag
            + " class=\"wp-block-heading\">"
            + HtmlBlocks.inline(heading.statement())
            + "</"
            + tag
            + ">");
  }

  private static String list(Block.Bullets list) {
    String tag = list.ordered() ? "ol" : "ul";
    String items =
        list.statements().stream()
            .map(item -> named("list-item", "<li>" + HtmlBlocks.item(list, item) + "</li>"))
            .collect(Collectors.joining("\n\n"));
    return between(
        list.ordered() ? "list {\"ordered\":true}" : "list",
        "list",
        "<" + tag + " class=\"wp-block-list\">" + items + "</" + tag + ">");
  }

  private static String paragraph(Block block) {
    String text = HtmlBlocks.running(block);
    boolean lede = block.role() == Role.LEDE;
    return named("paragraph", "<p>" + (lede ? "<strong>" + text + "</strong>" : text) + "</p>");
  }

  private static String named(String name, String html) {
    return between(name, name, html);
  }

  private static String between(String opening, String closing, String html) {
    return "<!-- wp:" + opening + " -->\n" + html + "\n<!-- /wp:" + closing + " -->";
  }
}
