package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Source;
import io.github.intertitre.core.document.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The source beside the article, each statement marked by where it comes from. */
final class ReportText {
  private final Page page;
  private final Labels labels;

  ReportText(Page page, Labels labels) {
    this.page = page;
    this.labels = labels;
  }

  String sideBySide() {
    return String.join(
        "\n",
        "<section>",
        "<h2>" + labels.of("side") + "</h2>",
        share(),
        legend(),
        "<div class=\"columns\">",
        "<div class=\"column\" lang=\"fr\">",
        "<h3>" + title("before", page.source().words()) + "</h3>",
        page.source().sentences().stream()
            .map(ReportText::sentence)
            .collect(Collectors.joining("\n", "<ol class=\"sentences\">\n", "\n</ol>")),
        "</div>",
        "<div class=\"column\" lang=\"fr\">",
        "<h3>" + title("after", page.document().words()) + "</h3>",
        page.document().blocks().stream().map(this::block).collect(Collectors.joining("\n")),
        "</div>",
        "</div>",
        "</section>");
  }

  private String title(String key, int words) {
    return "<span lang=\""
        + labels.of("lang")
        + "\">"
        + labels.of(key)
        + " – "
        + labels.of("words", words)
        + "</span>";
  }

  // How many of the words are whose, as one bar.
  private String share() {
    Map<Provenance.Kind, Integer> words = new EnumMap<>(Provenance.Kind.class);
    page.document()
        .statements()
        .forEach(s -> words.merge(s.provenance().kind(), s.words(), Integer::sum));
    int all = Math.max(1, page.document().words());
    StringBuilder bar = new StringBuilder();
    List<String> said = new ArrayList<>();
    double at = 0;
    for (Map.Entry<Provenance.Kind, Integer> part : words.entrySet()) {
      double width = 1000.0 * part.getValue() / all;
      String kind = part.getKey().label();
      bar.append(
          String.format(
              Locale.ROOT,
              "<rect class=\"%s\" x=\"%.1f\" y=\"0\" width=\"%.1f\" height=\"10\"/>",
              kind,
              at,
              width));
      said.add(labels.of("share", labels.of(kind), Math.round(width / 10)));
      at += width;
    }
    return "<svg class=\"share\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\""
        + " aria-label=\""
        + String.join(" ; ", said)
        + "\">"
        + bar
        + "</svg>";
  }

  private String legend() {
    StringBuilder legend =
        new StringBuilder("<p>" + labels.of("legend") + "</p>\n<ul class=\"legend\">");
    for (Provenance.Kind kind : Provenance.Kind.values()) {
      legend
          .append("<li><span class=\"from ")
          .append(kind.label())
          .append("\">")
          .append(labels.of(kind.label()))
          .append("</span></li>");
    }
    return legend.append("</ul>").toString();
  }

  private static String sentence(Source.Line line) {
    return "<li id=\"s" + line.index() + "\">" + HtmlBlocks.escape(line.text()) + "</li>";
  }

  private String block(Block block) {
    if (block instanceof Block.Heading heading) {
      // The page's own title is above; the article's headings go below the column's.
      String tag = "h" + Math.min(6, Math.max(4, heading.level() + 2));
      return "<" + tag + ">" + marked(heading.statement()) + "</" + tag + ">";
    }
    if (block instanceof Block.Shown) {
      return HtmlBlocks.block(block);
    }
    if (block instanceof Block.Bullets list) {
      String tag = list.ordered() ? "ol" : "ul";
      return list.statements().stream()
          .map(item -> "<li>" + marked(item) + "</li>")
          .collect(Collectors.joining("\n", "<" + tag + ">\n", "\n</" + tag + ">"));
    }
    String text = block.statements().stream().map(this::marked).collect(Collectors.joining(" "));
    return block instanceof Block.Quote
        ? "<blockquote><p>" + text + "</p></blockquote>"
        : "<p>" + text + "</p>";
  }

  private String marked(Statement statement) {
    return "<span class=\"from "
        + statement.provenance().kind().label()
        + "\" data-from=\""
        + from(statement.provenance())
        + "\">"
        + HtmlBlocks.inline(statement)
        + "</span>"
        + references(statement.provenance());
  }

  private String from(Provenance provenance) {
    List<String> said = new ArrayList<>();
    said.add(labels.of(provenance.kind().label()));
    if (!provenance.sentences().isEmpty()) {
      said.add(labels.of("from-sentences", numbers(provenance)));
    }
    if (!provenance.rules().isEmpty()) {
      said.add(labels.of("from-rules", String.join(", ", provenance.rules())));
    }
    provenance.template().ifPresent(template -> said.add(labels.of("from-template", template)));
    if (!provenance.notes().isEmpty()) {
      said.add(labels.of("from-notes", String.join(", ", provenance.notes())));
    }
    return String.join(" · ", said);
  }

  private static String numbers(Provenance provenance) {
    return provenance.sentences().stream()
        .map(i -> String.valueOf(i + 1))
        .collect(Collectors.joining(", "));
  }

  private String references(Provenance provenance) {
    return provenance.sentences().stream()
        .filter(i -> i < page.source().sentences().size())
        .map(i -> "<a class=\"ref\" href=\"#s" + i + "\">" + (i + 1) + "</a>")
        .collect(Collectors.joining());
  }
}
