package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Publication;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.Resources;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a complete HTML5 page with structured data, no script and no file from outside. */
final class Html implements Renderer {
  @Override
  public String render(Page page) {
    return String.join(
        "\n",
        "<!DOCTYPE html>",
        "<html lang=\"fr\">",
        "<head>",
        head(page),
        "</head>",
        "<body>",
        "<main>",
        "<article>",
        article(page),
        "</article>",
        "</main>",
        "</body>",
        "</html>",
        "");
  }

  private static String head(Page page) {
    Metadata meta = page.metadata();
    Publication publication = page.publication();
    StringBuilder head = new StringBuilder("<meta charset=\"utf-8\">\n");
    named(head, "viewport", "width=device-width, initial-scale=1");
    head.append("<title>").append(escape(meta.metaTitle())).append("</title>\n");
    named(head, "description", meta.metaDescription());
    publication.author().ifPresent(author -> named(head, "author", author));
    publication.url().ifPresent(url -> link(head, url));
    named(head, "generator", "Intertitre");
    social(head, meta, publication);
    head.append("<style>\n").append(Style.CSS).append("</style>\n");
    return head.append("<script type=\"application/ld+json\">\n")
        .append(inScript(JsonLd.of(page).pretty()))
        .append("</script>")
        .toString();
  }

  // Open Graph, and the card that Twitter makes of it.
  private static void social(StringBuilder head, Metadata meta, Publication publication) {
    property(head, "og:type", "article");
    property(head, "og:locale", "fr_FR");
    property(head, "og:title", meta.metaTitle());
    property(head, "og:description", meta.metaDescription());
    publication.url().ifPresent(url -> property(head, "og:url", url));
    publication.date().ifPresent(date -> property(head, "article:published_time", date.toString()));
    named(head, "twitter:card", "summary");
  }

  private static void named(StringBuilder head, String name, String content) {
    meta(head, "name", name, content);
  }

  private static void property(StringBuilder head, String property, String content) {
    meta(head, "property", property, content);
  }

  private static void meta(StringBuilder head, String key, String name, String content) {
    if (!content.isBlank()) {
      head.append(String.format(Locale.ROOT, "<meta %s=\"%s\" content=\"", key, name))
          .append(escape(content))
          .append("\">\n");
    }
  }

  private static void link(StringBuilder head, String url) {
    head.append("<link rel=\"canonical\" href=\"").append(escape(url)).append("\">\n");
  }

  private static String article(Page page) {
    return page.document().blocks().stream().map(Html::block).collect(Collectors.joining("\n"));
  }

  private static String block(Block block) {
    if (block instanceof Block.Heading heading) {
      String tag = "h" + heading.level();
      return "<" + tag + ">" + escape(heading.statement().text()) + "</" + tag + ">";
    }
    if (block instanceof Block.Bullets bullets) {
      return bullets.statements().stream()
          .map(item -> item(bullets.role(), item))
          .collect(Collectors.joining("\n", "<ul" + classed(block) + ">\n", "\n</ul>"));
    }
    String paragraph = "<p" + classed(block) + ">" + escape(Text.joined(block)) + "</p>";
    return block instanceof Block.Quote ? "<blockquote>" + paragraph + "</blockquote>" : paragraph;
  }

  private static String item(Role role, Statement statement) {
    Optional<Lead> lead = Lead.of(role, statement.text());
    return "<li>"
        + lead.map(l -> "<strong>" + escape(l.term()) + "</strong>" + escape(l.rest()))
            .orElse(escape(statement.text()))
        + "</li>";
  }

  private static String classed(Block block) {
    return block.role() == Role.SECTION ? "" : " class=\"" + block.role().label() + "\"";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  // Nothing in a script element may look like its end or like a comment.
  private static String inScript(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static final class Style {
    static final String CSS = Resources.text(Html.class, "page.css");
  }
}
