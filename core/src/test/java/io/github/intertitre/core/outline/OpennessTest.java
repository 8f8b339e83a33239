package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpennessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La raison de ce retour serait… | true
          La raison de ce retour serait... | true
          Qui paiera le pont ? | true
          Le programme est le suivant : | true
          Le pont est fermé. | false
          """)
  void aSentenceMayCallForTheNext(String text, boolean awaits) {
    assertThat(Openness.awaits(text)).isEqualTo(awaits);
  }
}
