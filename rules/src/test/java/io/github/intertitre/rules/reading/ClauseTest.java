package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "Le maire repeint le pont. / main: Le maire repeint le pont",
        "Hier, le maire a fermé le pont. / main: Hier, le maire a fermé le pont",
        "Le maire repeint le pont et le préfet dégage la route. / main: Le maire repeint le pont | coordinate: et le préfet dégage la route",
        "Le maire a dit que le pont fermerait. / main: Le maire a dit | completive: que le pont fermerait",
        "Le pont, qui mène à Tulle, cède. / relative: qui mène à Tulle | main: cède",
        "Le pont cède parce que l’eau monte. / main: Le pont cède | circumstance: parce que l’eau monte",
        "Lorsque l’eau monte, le pont cède. / circumstance: Lorsque l’eau monte | main: le pont cède",
        "« Le pont tiendra », a dit le maire. / quoted: Le pont tiendra | incise: a dit le maire",
        // No second verb, no second clause.
        "Le maire et le préfet repeignent le pont. / main: Le maire et le préfet repeignent le pont",
        "Le maire veut fermer le pont. / main: Le maire veut fermer le pont",
        "Un pont fermé. / ''"
      })
  void partsASentenceByItsVerbs(String text, String clauses) {
    Sentence sentence = Reader.french().sentence(text);
    assertThat(
            Clause.of(sentence).stream()
                .map(c -> c.kind().name().toLowerCase(Locale.ROOT) + ": " + sentence.text(c.span()))
                .collect(Collectors.joining(" | ")))
        .isEqualTo(clauses);
  }
}
