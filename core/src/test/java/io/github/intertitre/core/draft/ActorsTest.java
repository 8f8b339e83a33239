package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.rules.reading.Reader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
  @ParameterizedTest
  @CsvSource({
    "président, false",
    "porte-parole du parti, false",
    "directrice de l’agence, false",
    "porte-parole du gouvernement, true",
    "président du tribunal de Tulle, true",
    "historienne, true",
    "maire de Tulle, true"
  })
  void aRoleTellsWhoSomebodyIs(String role, boolean tells) {
    assertThat(Actors.tells(role)).isEqualTo(tells);
  }

  @Test
  void whoIsOnlyLikenedToOrRememberedDoesNothing() {
    Article article =
        Article.of(
            "Un discours à Tulle\n\nLe maire de Tulle, Paul Velbanor, a parlé mardi. La ministre de la"
                + " Justice, Anne Roy, l’a écouté. Il a parlé comme l’écrivain Jean Velba, devant la"
                + " statue de l’historien Paul Malvard. Le traité fut signé en 1978 par le président du"
                + " conseil, Jean Quévert.");
    Analysis analysis =
        new Analyst(Reader.french())
            .analyse(article, Options.builder().date(LocalDate.of(2020, 5, 4)).build());
    assertThat(Actors.of(analysis).orElseThrow().items())
        .extracting(Statement::text)
        .anyMatch(text -> text.contains("Velbanor"))
        .anyMatch(text -> text.contains("Anne Roy"))
        .noneMatch(text -> text.contains("Velba\u00A0:") || text.contains("Malvard"))
        .noneMatch(text -> text.contains("Quévert"));
  }
}
