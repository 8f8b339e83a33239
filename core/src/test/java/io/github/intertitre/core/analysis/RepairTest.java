package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A la mairie, on se tait. | À la mairie, on se tait.
          Il prévient : « A partir de lundi, tout change. » | Il prévient\u00A0: «\u00A0À partir de lundi, tout change.\u00A0»
          La catégorie A affiche une hausse. | La catégorie A affiche une hausse.
          Un vaccin contre l’hépatite A existe depuis longtemps. | Un vaccin contre l’hépatite A existe depuis longtemps.
          """)
  void aCapitalTakesItsAccentWhereItOpens(String source, String mended) {
    assertThat(Repair.clean(source, List.of())).isEqualTo(mended);
  }

  @Test
  void aSigleKeepsItsLastPoint() {
    Entity telescopes =
        new Entity(
            "H.E.S.S",
            Mention.Kind.MISC,
            List.of("H.E.S.S."),
            Optional.empty(),
            -1,
            null,
            List.of(0));
    String text = "La collaboration H.E.S.S. observe le ciel.";
    assertThat(Repair.clean(text, List.of(telescopes))).isEqualTo(text);
  }
}
