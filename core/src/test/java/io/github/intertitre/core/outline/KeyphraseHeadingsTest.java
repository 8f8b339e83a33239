package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyphraseHeadingsTest {
  @Test
  void whatMayNotLeadStandsWithItsArticle() {
    Analysis analysis =
        new Analyst(Reader.french())
            .analyse(
                Article.of(
                    "Un tireur blesse deux chiens\n\nLe tireur a fui. Il a été vu. Il court."),
                Options.builder().keyphrase("tireur").build());
    assertThat(KeyphraseHeadings.of(analysis, new Section(List.of(1, 2)), Set.of()).text())
        .isEqualTo("Le tireur");
  }

  @Test
  void whoIsQuotedInASectionSaysSomething() {
    Analysis analysis =
        new Analyst(Reader.french())
            .analyse(
                Article.of(
                    "Une grève à Tulle\n\nLa gare est fermée. Il pleut. Anne Velbanor est venue."
                        + " « Nous ne céderons pas », a dit Anne Velbanor."),
                Options.builder().keyphrase("grève").build());
    assertThat(KeyphraseHeadings.of(analysis, new Section(List.of(2, 3)), Set.of()).text())
        .isEqualTo("Ce que dit Anne Velbanor");
    assertThat(KeyphraseHeadings.of(analysis, new Section(List.of(2)), Set.of()).text())
        .isEqualTo("Anne Velbanor");
  }
}
