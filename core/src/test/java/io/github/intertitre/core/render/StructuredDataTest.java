package io.github.intertitre.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Publication;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The structured data against what Google Search Central documents of articles
 * (https://developers.google.com/search/docs/appearance/structured-data/article): no property is
 * required; author with a name, dates in ISO 8601, a headline and images by address are
 * recommended.
 */
class StructuredDataTest {
  private static final String TEXT =
      """
      # La piscine de Tulle ferme pour travaux

      ![Le bassin](https://exemple.fr/bassin.jpg)

      La piscine municipale de Tulle fermera lundi pour des travaux. Anne Roy, maire de Tulle, a
      annoncé jeudi que le chantier durera six mois. Les travaux coûteront 200 000 euros.
      """;
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private static Result rewrite(Options.Builder options) {
    return Intertitre.with(options.build()).rewrite(Article.of(TEXT));
  }

  private static Options.Builder published() {
    return Options.builder()
        .date(LocalDate.of(2026, 4, 3))
        .author("Anne Roy")
        .url("https://exemple.fr/piscine");
  }

  // Each value by its path: author.name.
  private static Map<String, String> fields(String html) throws IOException {
    Matcher data = DATA.matcher(html);
    assertThat(data.find()).isTrue();
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(data.group(1))) {
      while (json.nextToken() != null) {
        if (json.currentToken().isScalarValue()) {
          String path = json.getParsingContext().pathAsPointer().toString();
          fields.put(path.substring(1).replace('/', '.'), json.getText());
        } else {
          assertThat(json.currentToken()).isNotEqualTo(JsonToken.NOT_AVAILABLE);
        }
      }
    }
    return fields;
  }

  @Test
  void recommendedFieldsOfANewsArticleAreThere() throws IOException {
    Map<String, String> fields = fields(rewrite(published()).html());
    assertThat(fields)
        .containsEntry("@context", "https://schema.org")
        .containsEntry("@type", "NewsArticle")
        .containsEntry("author.@type", "Person")
        .containsEntry("author.name", "Anne Roy")
        .containsEntry("datePublished", "2026-04-03")
        .containsEntry("image.0", "https://exemple.fr/bassin.jpg");
    assertThat(fields.get("headline")).isNotBlank().hasSizeLessThanOrEqualTo(110);
    assertThat(LocalDate.parse(fields.get("datePublished"))).isEqualTo("2026-04-03");
    assertThat(URI.create(fields.get("image.0")).isAbsolute()).isTrue();
    assertThat(URI.create(fields.get("mainEntityOfPage.@id")).isAbsolute()).isTrue();
  }

  @Test
  void whatTheTitleNamesIsTheSubject() throws IOException {
    Map<String, String> fields = fields(rewrite(published()).html());
    assertThat(fields)
        .containsEntry("about.0.name", "Tulle")
        .containsEntry("about.0.@type", "Place");
    assertThat(fields).containsEntry("mentions.0.name", "Anne Roy");
  }

  @Test
  void nothingIsMadeUp() throws IOException {
    Map<String, String> fields = fields(rewrite(Options.builder()).html());
    assertThat(fields).containsEntry("@type", "Article");
    assertThat(fields.keySet())
        .noneMatch(key -> key.startsWith("author") || key.startsWith("date"))
        .noneMatch(key -> key.startsWith("publisher") || key.startsWith("url"));
  }

  @Test
  void questionsAreNamedOnlyWhenAsked() {
    Document document =
        new Document(
            new Metadata("Piscine", "Piscine", "", "piscine", "piscine", List.of()),
            List.of(
                new Block.Heading(Role.FAQ, 2, said("Questions fréquentes")),
                new Block.Heading(Role.FAQ, 3, said("Qui a voté\u202F?")),
                new Block.Paragraph(Role.FAQ, List.of(said("C’est le conseil.")))));
    assertThat(html(document, false)).doesNotContain("FAQPage");
    assertThat(html(document, true))
        .contains("\"@type\": \"FAQPage\"", "\"name\": \"Qui a voté\u202F?\"")
        .contains("\"text\": \"C’est le conseil.\"")
        .doesNotContain("\"name\": \"Questions fréquentes\"");
  }

  private static String html(Document document, boolean faqData) {
    Page bare = Page.of(document);
    Publication publication =
        new Publication(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            faqData,
            Map.of());
    return Format.HTML
        .renderer()
        .render(
            new Page(
                document,
                publication,
                bare.source(),
                bare.facts(),
                bare.references(),
                bare.remarks(),
                bare.generator()));
  }

  private static Statement said(String text) {
    return new Statement(text, Provenance.source(0));
  }

  @Test
  void cardsAreThere() {
    assertThat(rewrite(published()).html())
        .contains("<meta property=\"og:image\" content=\"https://exemple.fr/bassin.jpg\">")
        .contains("<meta property=\"og:url\" content=\"https://exemple.fr/piscine\">")
        .contains("<meta name=\"twitter:card\" content=\"summary_large_image\">");
  }
}
