package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.rules.reading.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinsTest {
  private static final Analysis ANALYSIS =
      new Analyst(Reader.french())
          .analyse(
              Article.of(
                  """
                  Corrèze : la grippe aviaire touche cinq élevages

                  La grippe aviaire touche cinq élevages de canards à Tulle, selon la préfecture.

                  Une zone de surveillance entoure les élevages. Les canards ont été abattus lundi.

                  Une usine de Rouen a brûlé mardi. Un panache de fumée noire a couvert la ville.

                  Au premier trimestre 2019, une baisse des ventes avait été mesurée.

                  Anne Roy a quitté la direction du théâtre.

                  À Brive aussi, la grippe aviaire inquiète les éleveurs.
                  """),
              Options.defaults());

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "1, true",
    "2, true",
    "3, false",
    "4, false",
    "5, false",
    "6, false",
    "7, true"
  })
  void theLabelStandsOnlyOverItsOwnMatter(int sentence, boolean holds) {
    assertThat(ANALYSIS.label()).isEqualTo("grippe aviaire");
    assertThat(new Joins(ANALYSIS).hold(sentence)).isEqualTo(holds);
  }
}
