package io.github.intertitre.core;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a table of HTML, where it is one of plain rows and columns. */
final class HtmlTable {
  private HtmlTable() {}

  /** Whether it only sets out a page or mail: what stands in it is the page itself. */
  static boolean setsOutPage(Element table) {
    return table.attr("role").matches("presentation|none")
        || !table.select("table table, h1, h2, h3").isEmpty()
        || rows(table).stream().allMatch(row -> row.childrenSize() == 1);
  }

  /** The table; none where cells span several or rows differ in length. */
  static Optional<Block.Table> of(Element table) {
    List<Element> rows = rows(table);
    boolean spans =
        !table.select("[colspan]:not([colspan=1]), [rowspan]:not([rowspan=1])").isEmpty();
    long widths = rows.stream().map(Element::childrenSize).distinct().count();
    if (spans || widths != 1) {
      return Optional.empty();
    }
    boolean headed =
        rows.get(0).children().stream().allMatch(cell -> cell.normalName().equals("th"));
    return Optional.of(
        new Block.Table(caption(table), headed, rows.stream().map(HtmlTable::cells).toList()));
  }

  private static List<Element> rows(Element table) {
    return table.select("tr").stream().filter(row -> row.childrenSize() > 0).toList();
  }

  private static List<String> cells(Element row) {
    return row.children().stream().map(cell -> Parts.line(cell.text())).toList();
  }

  private static String caption(Element table) {
    Element figure = table.closest("figure");
    return Optional.ofNullable(table.selectFirst("caption"))
        .or(() -> Optional.ofNullable(figure).map(f -> f.selectFirst("figcaption")))
        .map(caption -> Typography.french(Parts.line(caption.text())))
        .orElse("");
  }
}
