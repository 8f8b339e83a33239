package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.intertitre.core.render.Format;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes in can't act in what goes out, and the library reaches for nothing outside. */
class SecurityTest {
  private static final String MARKDOWN =
      """
      ---
      title: "x\\"\\n---\\n<script>alert(1)</script>"
      evil: "</script><script>alert(2)</script>"
      ---

      # Le </script><script>alert(3)</script> budget

      Le maire &lt;img src=x onerror=alert(4)&gt; a présenté le budget à [Tulle](javascript:alert%285%29).

      La ville a voté ![une photo](javascript:alert%286%29) une taxe sur
      [les logements](JaVaScRiPt:alert%287%29) et [les terrains](data:text/html,x).

      <p onclick="alert(8)">Le conseil se réunit mardi à la mairie de <a href="java&#10;script:alert(9)">Tulle</a>.</p>
      """;

  private static Result result() {
    Options options =
        Options.builder()
            .author("\"><script>alert(10)</script>")
            .date(LocalDate.of(2026, 4, 3))
            .keyphrase("</script><b onload=alert(11)>")
            .build();
    return Intertitre.with(options).rewrite(Article.markdown(MARKDOWN));
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"HTML", "HTML_FRAGMENT", "WORDPRESS"})
  void nothingActsInHtml(Format format) {
    Document page = Jsoup.parse(result().render(format));
    assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                if (List.of("href", "src").contains(attribute.getKey())) {
                  assertThat(attribute.getValue()).doesNotContainPattern("(?i)^\\s*(java|data|vb)");
                }
              });
    }
  }

  @Test
  void frontMatterAndMarkdownStayText() {
    String markdown = result().markdown();
    String[] pieces = markdown.split("(?m)^---$", -1);
    assertThat(pieces.length).as(markdown).isEqualTo(3);
    assertThat(pieces[2].replace("\\<", "")).doesNotContain("<");
    assertThat(pieces[2]).doesNotContainPattern("(?i)\\]\\(\\s*<?(javascript|data):");
  }

  @Test
  void theLibraryOpensNoConnectionStartsNoProcessAndLeavesNoFile() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress)"
                + "|java\\.nio\\.channels\\..*|java\\.lang\\.Process.*|javax\\.net\\..*")
        .orShould()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                    "createTemp(File|Directory)|openConnection")))
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.intertitre"));
  }
}
