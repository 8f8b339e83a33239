package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Generator;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Reference;
import io.github.intertitre.core.document.Remark;
import io.github.intertitre.core.seo.Audit;
import io.github.intertitre.core.seo.Finding;
import io.github.intertitre.core.seo.Severity;
import io.github.intertitre.lexicon.Resources;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a page for the editor: how the article may look among search results, its scores, before
 * and after side by side with each sentence's provenance, dates and keyphrases as pictures, the
 * notes that are quoted. One file, no script, nothing from outside.
 */
public final class Report implements Renderer {
  private final Labels labels;

  /** A report whose words are French or else English; the article stays French. */
  public Report(Locale locale) {
    this.labels = new Labels(locale);
  }

  @Override
  public String render(Page page) {
    Audit audit = Audit.of(page.document());
    return String.join(
        "\n",
        "<!DOCTYPE html>",
        "<html lang=\"" + labels.of("lang") + "\">",
        "<head>",
        "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<title>" + labels.of("title") + " – Intertitre</title>",
        "<style>\n" + Style.CSS + "</style>",
        "</head>",
        "<body>",
        "<main>",
        "<h1 lang=\"fr\">" + HtmlBlocks.escape(page.metadata().title()) + "</h1>",
        "<div class=\"top\">",
        scores(audit),
        preview(page),
        "</div>",
        findings(audit),
        remarks(page.remarks()),
        new ReportText(page, labels).sideBySide(),
        new ReportPictures(page, labels).all(),
        notes(page.references()),
        footer(page.generator()),
        "</main>",
        "</body>",
        "</html>",
        "");
  }

  private String scores(Audit audit) {
    return "<section class=\"card scores\" aria-label=\""
        + labels.of("scores")
        + "\">\n"
        + gauge("seo", audit.seo())
        + "\n"
        + gauge("readability", audit.readability())
        + "\n</section>";
  }

  private String gauge(String key, int score) {
    double around = 2 * Math.PI * 40;
    String grade = score >= 80 ? "good" : score >= 60 ? "middling" : "bad";
    return String.format(
        Locale.ROOT,
        "<figure><svg viewBox=\"0 0 100 100\" role=\"img\" aria-label=\"%s: %s\">"
            + "<circle class=\"ring\" cx=\"50\" cy=\"50\" r=\"40\"/>"
            + "<circle class=\"arc %s\" cx=\"50\" cy=\"50\" r=\"40\" stroke-dasharray=\"%.1f %.1f\""
            + " transform=\"rotate(-90 50 50)\"/>"
            + "<text class=\"number\" x=\"50\" y=\"59\">%d</text></svg>"
            + "<figcaption>%s</figcaption></figure>",
        labels.of(key),
        labels.of("score", score),
        grade,
        around * score / 100,
        around,
        score,
        labels.of(key));
  }

  private String preview(Page page) {
    Metadata meta = page.metadata();
    String site =
        page.publication()
            .url()
            .map(url -> url.replaceFirst("^https?://", ""))
            .orElse(labels.of("somewhere") + " › " + meta.slug());
    return "<section class=\"card\">\n<h2>"
        + labels.of("preview")
        + "</h2>\n<div class=\"result\" lang=\"fr\">\n<p class=\"site\">"
        + HtmlBlocks.escape(site)
        + "</p>\n<p class=\"link\">"
        + HtmlBlocks.escape(meta.metaTitle())
        + "</p>\n<p class=\"snippet\">"
        + HtmlBlocks.escape(meta.metaDescription())
        + "</p>\n</div>\n</section>";
  }

  private String findings(Audit audit) {
    String list =
        audit.findings().isEmpty()
            ? "<p>" + labels.of("all-good") + "</p>"
            : audit.findings().stream()
                .map(this::finding)
                .collect(Collectors.joining("\n", "<ul class=\"findings\">\n", "\n</ul>"));
    return "<section>\n<h2>" + labels.of("findings") + "</h2>\n" + list + "\n</section>";
  }

  private String finding(Finding finding) {
    String kind = finding.severity() == Severity.FAULT ? "fault" : "hint";
    String where =
        finding.where().isEmpty()
            ? ""
            : "<p class=\"where\" lang=\"fr\">« " + HtmlBlocks.escape(finding.where()) + " »</p>";
    String basis =
        finding
            .basis()
            .map(url -> " <a href=\"" + HtmlBlocks.escape(url) + "\">Google Search Central</a>")
            .orElse("");
    return "<li class=\""
        + kind
        + "\"><p class=\"kind\">"
        + labels.of(kind)
        + "</p><p>"
        + HtmlBlocks.escape(finding.message(labels.locale()))
        + " <strong>"
        + HtmlBlocks.escape(finding.howToMend(labels.locale()))
        + "</strong></p>"
        + where
        + "<p class=\"why\">"
        + HtmlBlocks.escape(finding.why(labels.locale()))
        + basis
        + "</p></li>";
  }

  private String remarks(List<Remark> remarks) {
    return remarks.isEmpty()
        ? ""
        : remarks.stream()
            .map(remark -> "<li>" + HtmlBlocks.escape(remark.message(labels.locale())) + "</li>")
            .collect(
                Collectors.joining(
                    "\n",
                    "<section>\n<h2>" + labels.of("remarks") + "</h2>\n<ul>\n",
                    "\n</ul>\n</section>"));
  }

  private String notes(List<Reference> references) {
    String heading = "<section>\n<h2>" + labels.of("notes") + "</h2>\n";
    if (references.isEmpty()) {
      return heading + "<p>" + labels.of("no-notes") + "</p>\n</section>";
    }
    String head =
        "<table>\n<thead><tr><th scope=\"col\">"
            + labels.of("subject")
            + "</th><th scope=\"col\">"
            + labels.of("checkable")
            + "</th></tr></thead>\n<tbody>\n";
    return references.stream()
        .map(this::note)
        .collect(Collectors.joining("\n", heading + head, "\n</tbody>\n</table>\n</section>"));
  }

  private String note(Reference note) {
    String name = HtmlBlocks.escape(note.name());
    String subject =
        note.link()
            .map(url -> "<a href=\"" + HtmlBlocks.escape(url) + "\">" + name + "</a>")
            .orElse(name);
    String asOf = note.asOf().map(year -> " (" + labels.of("as-of", year) + ")").orElse("");
    return "<tr lang=\"fr\"><td>"
        + subject
        + "</td><td>"
        + HtmlBlocks.escape(note.source())
        + asOf
        + "</td></tr>";
  }

  private String footer(Generator by) {
    return "<footer><p>"
        + labels.of("made-by", by.version(), by.rules(), by.lexicon())
        + "</p></footer>";
  }

  private static final class Style {
    static final String CSS = Resources.text(Report.class, "report.css");
  }
}
