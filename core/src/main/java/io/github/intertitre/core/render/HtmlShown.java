package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what the source shows beside its text as HTML: pictures, tables, code, players. */
final class HtmlShown {
  private HtmlShown() {}

  static String of(Block.Shown block) {
    if (block instanceof Block.Picture picture) {
      return "<figure>" + image(picture) + caption(picture.caption(), "") + "</figure>";
    }
    if (block instanceof Block.Table table) {
      return "<figure class=\"table\" tabindex=\"0\">"
          + table(table)
          + caption(table.caption(), "")
          + "</figure>";
    }
    if (block instanceof Block.Embed embed) {
      return "<figure>" + player(embed) + caption(embed.caption(), "") + "</figure>";
    }
    return "<pre tabindex=\"0\">" + code((Block.Code) block) + "</pre>";
  }

  static String image(Block.Picture picture) {
    return "<img src=\"" + escape(picture.address()) + "\" alt=\"" + escape(picture.alt()) + "\">";
  }

  /** A caption, where there is one. */
  static String caption(String text, String attributes) {
    return text.isEmpty() ? "" : "<figcaption" + attributes + ">" + escape(text) + "</figcaption>";
  }

  static String table(Block.Table table) {
    List<String> rows =
        IntStream.range(0, table.rows().size())
            .mapToObj(i -> row(table.rows().get(i), table.headed() && i == 0))
            .toList();
    String head = table.headed() ? "<thead>\n" + rows.get(0) + "</thead>\n" : "";
    return "<table>\n"
        + head
        + String.join("", rows.subList(table.headed() ? 1 : 0, rows.size()))
            .transform(body -> body.isEmpty() ? "" : "<tbody>\n" + body + "</tbody>\n")
        + "</table>";
  }

  private static String row(List<String> cells, boolean head) {
    String open = head ? "<th scope=\"col\">" : "<td>";
    String close = head ? "</th>" : "</td>";
    return cells.stream()
        .map(cell -> open + escape(cell) + close)
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  /** A player, kept from all that playing doesn't need. */
  static String player(Block.Embed embed) {
    String source =
        " src=\"" + escape(embed.address()) + "\" title=\"" + escape(title(embed)) + "\"";
    return embed.element().equals("iframe")
        ? "<iframe"
            + source
            + " loading=\"lazy\" allowfullscreen"
            + " sandbox=\"allow-scripts allow-same-origin allow-popups allow-presentation\"></iframe>"
        : "<" + embed.element() + source + " controls preload=\"none\"></" + embed.element() + ">";
  }

  /** What an embedded page is called: its title, else where it comes from. */
  static String title(Block.Embed embed) {
    return embed.title().isEmpty()
        ? embed.address().replaceFirst("^https?://(?:www\\.)?([^/]+).*", "$1")
        : embed.title();
  }

  static String code(Block.Code code) {
    String language =
        code.language().isEmpty() ? "" : " class=\"language-" + escape(code.language()) + "\"";
    return "<code" + language + ">" + escape(code.text()) + "</code>";
  }

  private static String escape(String text) {
    return HtmlBlocks.escape(text);
  }
}
