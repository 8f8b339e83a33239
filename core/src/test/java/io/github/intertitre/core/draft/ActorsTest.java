package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

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
}
