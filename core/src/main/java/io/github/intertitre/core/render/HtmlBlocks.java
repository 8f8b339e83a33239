package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Statement;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes blocks as HTML elements, for whole pages and for fragments. */
final class HtmlBlocks {
  private HtmlBlocks() {}

  static String article(Page page) {
    return page.document().blocks().stream()
        .map(HtmlBlocks::block)
        .collect(Collectors.joining("\n", "<article>\n", "\n</article>"));
  }

  static String block(Block block) {
    if (block instanceof Block.Heading heading) {
      String tag = "h" + heading.level();
      return "<" + tag + ">" + inline(heading.statement()) + "</" + tag + ">";
    }
    if (block instanceof Block.Bullets bullets) {
      String tag = bullets.ordered() ? "ol" : "ul";
      return bullets.statements().stream()
          .map(item -> "<li>" + item(bullets, item) + "</li>")
          .collect(
              Collectors.joining("\n", "<" + tag + classed(block) + ">\n", "\n</" + tag + ">"));
    }
    if (block instanceof Block.Shown shown) {
      return HtmlShown.of(shown);
    }
    String paragraph = "<p" + classed(block) + ">" + running(block) + "</p>";
    return block instanceof Block.Quote ? "<blockquote>" + paragraph + "</blockquote>" : paragraph;
  }

  static String running(Block block) {
    return block.statements().stream().map(HtmlBlocks::inline).collect(Collectors.joining(" "));
  }

  static String item(Block.Bullets list, Statement item) {
    Optional<Lead> lead = Lead.of(list.role(), item.text());
    return lead.map(l -> "<strong>" + escape(l.term()) + "</strong>" + escape(l.rest()))
        .orElseGet(() -> inline(item));
  }

  static String inline(Statement statement) {
    return Run.of(statement).stream().map(HtmlBlocks::run).collect(Collectors.joining());
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String run(Run run) {
    String text = escape(run.text());
    return run.address()
        .map(address -> "<a href=\"" + escape(address) + "\">" + text + "</a>")
        .orElse(text);
  }

  private static String classed(Block block) {
    return switch (block.role()) {
      case SECTION, TITLE -> "";
      default -> " class=\"" + block.role().label() + "\"";
    };
  }
}
