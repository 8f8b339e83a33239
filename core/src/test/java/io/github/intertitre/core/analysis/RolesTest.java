package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.rules.reading.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La ministre déléguée chargée de la Mer, Hélène Vartel, signe. | ministre déléguée chargée de la Mer",
        "Le maire de Tulle, Karim Vartel, signe. | maire de Tulle",
        "Hélène Vartel, directrice du port, signe. | directrice du port",
        // A role that is over, or none at all.
        "L’ancienne ministre, Hélène Vartel, signe. | ''",
        "La route, Hélène Vartel, est longue. | ''"
      })
  void givesTheRoleThatTheSourceGives(String text, String role) {
    Analysis analysis =
        new Analyst(Reader.french()).analyse(Article.of(text), Options.builder().build());
    assertThat(analysis.entities())
        .filteredOn(entity -> entity.name().endsWith("Vartel"))
        .extracting(entity -> entity.role().orElse(""))
        .containsExactly(role);
  }
}
