package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortSentencesTest {
  private static List<String> shorter(String text) {
    return ShortSentences.of(Reader.french().sentence(text), text.length() - 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le conseil a voté mardi soir le budget de la ville, qui baisse de trois pour cent. | Le conseil a voté mardi soir le budget de la ville.
          La préfète a fermé le col à la circulation, tandis que les secours attendent. | La préfète a fermé le col à la circulation.
          Le préfet a rouvert la route du col, coupée depuis trois semaines par la neige. | Le préfet a rouvert la route du col.
          La troupe a joué devant mille personnes à Tulle, ville natale de l’autrice. | La troupe a joué devant mille personnes à Tulle.
          """)
  void anEndThatCanGoGoes(String text, String shorter) {
    assertThat(shorter(text)).containsExactly(shorter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The purpose is what he waited for.
        "Le pilote a dû attendre cinquante courses du championnat pour gagner enfin.",
        // A list and a bracket would hang.
        "Le préfet a fermé la route, le pont et le tunnel qui mène à la vallée.",
        "Le rapport cite deux causes (la sécheresse, la chasse, la route) de ce déclin.",
        // Who says so would be lost.
        "Le loup a été vu près du village mardi soir, a annoncé la préfecture."
      })
  void whatWouldBeCutInTheMiddleStays(String text) {
    assertThat(shorter(text)).isEmpty();
  }
}
