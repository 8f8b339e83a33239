package io.github.intertitre.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Facts;
import io.github.intertitre.core.document.Generator;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Publication;
import io.github.intertitre.core.document.Remark;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Source;
import io.github.intertitre.core.document.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RendererTest {
  private static final Metadata META =
      new Metadata(
          "Budget & « \"impôts\" » <b>",
          "Budget & impôts",
          "Le budget \"voté\".",
          "budget-impots",
          "budget",
          List.of("budget", "impôts"));
  private static final Document DOCUMENT =
      new Document(
          META,
          List.of(
              new Block.Heading(Role.TITLE, 1, said("Budget & « \"impôts\" » <b>")),
              new Block.Paragraph(Role.LEDE, List.of(said("Le budget est voté."), said("* Oui."))),
              new Block.Heading(Role.SECTION, 2, said("Une hausse_de 1 %")),
              new Block.Paragraph(Role.SECTION, List.of(said("1. Le </script> [coûte](cher)."))),
              new Block.Quote(Role.SECTION, List.of(said("Nous attendrons."))),
              new Block.Bullets(
                  Role.KEY_DATES,
                  List.of(said("Mars 2022\u00A0: négociations."), said("Sans terme.")))));

  private static Statement said(String text) {
    return new Statement(text, Provenance.source(0));
  }

  private static Page page(Publication publication) {
    return new Page(
        DOCUMENT,
        publication,
        new Source(List.of(new Source.Line(0, 3, 22, "Le budget est voté."))),
        new Facts(
            List.of(
                new Facts.Entity(
                    "Anne Roy",
                    "person",
                    List.of("Roy"),
                    Optional.of("maire"),
                    2,
                    Optional.empty())),
            List.of(),
            List.of(),
            List.of()),
        List.of(),
        List.of(new Remark("WORD_TARGET_NOT_REACHED", "Trop court.", "Too short.")),
        Generator.current());
  }

  private static final Publication GIVEN =
      new Publication(
          Optional.of(LocalDate.of(2026, 4, 3)),
          Optional.of(LocalDate.of(2026, 4, 5)),
          Optional.of("Anne Roy"),
          Optional.of("https://exemple.fr/a?b=1&c=2"),
          false,
          Map.of("tags", List.of("eau", "air")));

  @Test
  void markdownOpensWithFrontMatterAndEscapes() {
    assertThat(Format.MARKDOWN.renderer().render(page(GIVEN)))
        .isEqualTo(
            """
            ---
            title: "Budget & « \\"impôts\\" » <b>"
            metaTitle: "Budget & impôts"
            description: "Le budget \\"voté\\"."
            slug: "budget-impots"
            keyphrase: "budget"
            keywords: ["budget", "impôts"]
            date: 2026-04-03
            lastmod: 2026-04-05
            author: "Anne Roy"
            canonical: "https://exemple.fr/a?b=1&c=2"
            lang: fr
            tags: ["eau", "air"]
            ---

            # Budget \\& « "impôts" » \\<b\\>

            **Le budget est voté. \\* Oui.**

            ## Une hausse\\_de 1 %

            1\\. Le \\</script\\> \\[coûte\\](cher).

            > Nous attendrons.

            - **Mars 2022**\u00A0: négociations.
            - Sans terme.
            """);
  }

  @Test
  void nothingIsMadeUp() {
    Page bare = page(Publication.unknown());
    assertThat(Format.MARKDOWN.renderer().render(bare))
        .doesNotContain("date:", "lastmod:", "author:");
    assertThat(Format.HTML.renderer().render(bare))
        .doesNotContain(
            "datePublished", "dateModified", "\"author\"", "canonical", "article:published_time")
        .contains("\"@type\": \"Article\"");
    assertThat(Format.JSON.renderer().render(bare)).doesNotContain("datePublished", "\"author\"");
  }

  @Test
  void thePageIsWholeAndEscaped() {
    String html = Format.HTML.renderer().render(page(GIVEN));
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">\n")
        .endsWith("</html>\n")
        .contains("<title>Budget &amp; impôts</title>")
        .contains("<meta name=\"description\" content=\"Le budget &quot;voté&quot;.\">")
        .contains("<link rel=\"canonical\" href=\"https://exemple.fr/a?b=1&amp;c=2\">")
        .contains("<h1>Budget &amp; « &quot;impôts&quot; » &lt;b&gt;</h1>")
        .contains("<p class=\"lede\">Le budget est voté. * Oui.</p>")
        .contains("<p>1. Le &lt;/script&gt; [coûte](cher).</p>")
        .contains("<li><strong>Mars 2022</strong>\u00A0: négociations.</li>")
        .contains("<blockquote><p>Nous attendrons.</p></blockquote>")
        .contains("\"@type\": \"NewsArticle\"")
        .contains("\"datePublished\": \"2026-04-03\"")
        .contains("\"dateModified\": \"2026-04-05\"");
    assertThat(html.split("<article>", -1)).hasSize(2);
    assertThat(html.split("<script", -1)).hasSize(2);
  }

  @Test
  void structuredDataCannotCloseTheirElement() {
    String html = Format.HTML.renderer().render(page(GIVEN));
    String data = html.substring(html.indexOf("ld+json"), html.indexOf("</script>"));
    assertThat(data).contains("\\u003cb\\u003e").doesNotContain("<b>");
  }

  @Test
  void jsonIsAsLaidDown() {
    String json = Format.JSON.renderer().render(page(GIVEN));
    assertThat(json)
        .startsWith("{\n  \"schema\": \"intertitre/1\",\n  \"generator\": {")
        .contains("\"words\": 22")
        .contains("\"sourceWords\": 4")
        .contains("\"type\": \"list\"")
        .contains("\"role\": \"key-dates\"")
        .contains("\"code\": \"WORD_TARGET_NOT_REACHED\"")
        .doesNotContain("\r");
    assertThat(json.indexOf("\"meta\"")).isLessThan(json.indexOf("\"source\""));
    assertThat(json.indexOf("\"audit\"")).isLessThan(json.indexOf("\"jsonLd\""));
  }

  @Test
  void plainTextIsPlain() {
    assertThat(Format.TEXT.renderer().render(page(GIVEN)))
        .isEqualTo(
            """
            Budget & « "impôts" » <b>

            Le budget est voté. * Oui.

            Une hausse_de 1 %

            1. Le </script> [coûte](cher).

            Nous attendrons.

            • Mars 2022\u00A0: négociations.
            • Sans terme.
            """);
  }

  @Test
  void aFragmentIsTheArticleAlone() {
    assertThat(Format.HTML_FRAGMENT.renderer().render(page(GIVEN)))
        .startsWith("<article>\n<h1>Budget &amp; ")
        .endsWith("</ul>\n</article>\n")
        .doesNotContain("<html", "<head", "<style");
  }

  @Test
  void wordPressGetsItsBlocks() {
    assertThat(Format.WORDPRESS.renderer().render(page(GIVEN)))
        .isEqualTo(
            """
            <!-- wp:paragraph -->
            <p><strong>Le budget est voté. * Oui.</strong></p>
            <!-- /wp:paragraph -->

            <!-- wp:heading -->
            <h2 class="wp-block-heading">Une hausse_de 1 %</h2>
            <!-- /wp:heading -->

            <!-- wp:paragraph -->
            <p>1. Le &lt;/script&gt; [coûte](cher).</p>
            <!-- /wp:paragraph -->

            <!-- wp:quote -->
            <blockquote class="wp-block-quote"><!-- wp:paragraph -->
            <p>Nous attendrons.</p>
            <!-- /wp:paragraph --></blockquote>
            <!-- /wp:quote -->

            <!-- wp:list -->
            <ul class="wp-block-list"><!-- wp:list-item -->
            <li><strong>Mars 2022</strong>\u00A0: négociations.</li>
            <!-- /wp:list-item -->

            <!-- wp:list-item -->
            <li>Sans terme.</li>
            <!-- /wp:list-item --></ul>
            <!-- /wp:list -->
            """);
  }

  @Test
  void formatsGoByNameAndByEnding() {
    assertThat(Format.of("Markdown")).contains(Format.MARKDOWN);
    assertThat(Format.of("md")).contains(Format.MARKDOWN);
    assertThat(Format.of("pdf")).isEmpty();
  }
}
