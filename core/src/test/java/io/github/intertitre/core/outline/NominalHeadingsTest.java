package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NominalHeadingsTest {
  private static Optional<String> heading(String text) {
    return NominalHeadings.of(Reader.french().sentence(text)).map(HeadingMakers.Made::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le conseil a voté le budget. | Le vote du budget
          Paul Durand est venu à Lyon mardi. | La venue de Paul Durand
          """)
  void whatHappenedStandsOverASection(String text, String heading) {
    assertThat(heading(text)).contains(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Durand est venu à bout de son rival en deux sets.",
        "Paul Durand est revenu sur sa décision mardi.",
        "L’enfant blessé a été conduit aux urgences.",
        "La victoire de samedi a rapproché le club à un point du titre.",
        "Paul Durand a donné le ton vendredi.",
        "Les archives en ont apporté la preuve.",
        "La porte-parole a nié l’existence de l’accord.",
        "Le premier skieur a réussi à s’extraire de la neige.",
        "Le gouvernement est sorti de sa réserve.",
        "La procureure a rencontré et informé les familles.",
        "La maire a qualifié la découverte des corps de « drame ».",
        "Deux skieurs ont perdu la vie dimanche.",
        "La romancière a reçu le prix du jury.",
        "Le conseil n’a pas voté le budget.",
        "Le conseil aurait voté le budget."
      })
  void whatDidNotHappenDoesNot(String text) {
    assertThat(heading(text)).isEmpty();
  }
}
