package io.github.intertitre.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.document.Reference;
import io.github.intertitre.lexicon.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Result RESULT =
      Intertitre.create()
          .rewrite(
              Article.of(
                  """
                  Budget : <Tulle> vote

                  Le conseil municipal de Tulle a adopté en mars 2022 le budget de la commune. La
                  maire, Anne Roy, a déclaré que « la piscine attendra » & que le stade aussi.
                  """));

  @Test
  void thePageShowsAllThereIsToSee() {
    String report = RESULT.render(new Report(Locale.FRENCH));
    assertThat(report)
        .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
        .contains("Aperçu dans les résultats de recherche")
        .contains(HtmlBlocks.escape(RESULT.metadata().description()))
        .contains("Avant et après", "<li id=\"s0\">Le conseil municipal")
        .contains("class=\"from source\" data-from=\"phrase de la source · ")
        .contains("class=\"from note\" data-from=\"notice du lexique · notice : ")
        .contains("Mots-clés au fil de l’article", "<line class=\"tick\"")
        .contains("Chronologie", "mars 2022")
        .contains("&lt;Tulle&gt;")
        .doesNotContain("<script", "<link", "<Tulle>", "src=\"http");
    for (Reference reference : RESULT.references()) {
      assertThat(report).contains(HtmlBlocks.escape(reference.source()));
    }
    assertThat(RESULT.references()).isNotEmpty();
  }

  @Test
  void itsWordsAreEnglishForOthers() {
    assertThat(RESULT.render(new Report(Locale.GERMAN)))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("Before and after", "Notes quoted", "lang=\"fr\"");
  }

  @Test
  void bothLanguagesHaveAllLabels() throws IOException {
    assertThat(keys("report_fr.properties")).isEqualTo(keys("report.properties"));
  }

  private static java.util.Set<String> keys(String resource) throws IOException {
    Properties labels = new Properties();
    labels.load(new StringReader(Resources.text(Report.class, resource)));
    return labels.stringPropertyNames();
  }
}
