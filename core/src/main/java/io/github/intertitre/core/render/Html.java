package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Publication;
import io.github.intertitre.lexicon.Resources;
import java.util.Locale;

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
        HtmlBlocks.article(page),
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
    head.append("<title>").append(HtmlBlocks.escape(meta.metaTitle())).append("</title>\n");
    named(head, "description", meta.metaDescription());
    publication.author().ifPresent(author -> named(head, "author", author));
    publication.url().ifPresent(url -> link(head, url));
    named(head, "generator", "Intertitre");
    Social.openGraph(page, (property, content) -> meta(head, "property", property, content));
    Social.card(page, (name, content) -> named(head, name, content));
    head.append("<style>\n").append(Style.CSS).append("</style>");
    data(head, JsonLd.of(page));
    FaqLd.of(page).ifPresent(faq -> data(head, faq));
    return head.toString();
  }

  private static void named(StringBuilder head, String name, String content) {
    meta(head, "name", name, content);
  }

  private static void meta(StringBuilder head, String key, String name, String content) {
    if (!content.isBlank()) {
      head.append(String.format(Locale.ROOT, "<meta %s=\"%s\" content=\"", key, name))
          .append(HtmlBlocks.escape(content))
          .append("\">\n");
    }
  }

  private static void link(StringBuilder head, String url) {
    head.append("<link rel=\"canonical\" href=\"").append(HtmlBlocks.escape(url)).append("\">\n");
  }

  private static void data(StringBuilder head, Tree tree) {
    head.append("\n<script type=\"application/ld+json\">\n")
        .append(inScript(tree.pretty()))
        .append("</script>");
  }

  // Nothing in a script element may look like its end or like a comment.
  private static String inScript(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static final class Style {
    static final String CSS = Resources.text(Html.class, "page.css");
  }
}
