package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlinerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elles font suite à la décision. | true",
        "Selon l’agence, elles font suite à la décision. | true",
        "À leur arrivée sur place, les pompiers ont éteint le feu. | true",
        "Les pompiers, arrivés sur place, ont éteint le feu. | false",
        "Un voyage que le médecin avait approuvé. | true",
        "Un médecin avait approuvé ce voyage. | false",
        "En effet, les banques manquent de fonds. | true",
        "En revanche, les banques tiennent. | true",
        "Amenés à la hâte, quelques-uns sont encore emballés. | true",
        "Lundi soir, ces banques manquaient de fonds. | true",
        "Lundi soir, plusieurs banques manquaient de fonds. | false",
        "Alors que les prix montent, les banques tiennent. | false",
        "En Espagne, les banques tiennent. | false",
        "Selon l’agence, les banques manquent de fonds. | false",
        "Les banques manquent de fonds. | false"
      })
  void whatTiesASentenceToTheOneBeforeLeans(String text, boolean leans) {
    assertThat(Outliner.leansOnWhatPrecedes(Reader.french().sentence(text))).isEqualTo(leans);
  }
}
