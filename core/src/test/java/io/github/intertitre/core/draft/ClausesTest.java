package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anne Roy a reçu le prix du jury après un long débat. | après | true
          Pour la première fois, Anne Roy a reçu le prix du jury après un long débat. | après | true
          Anne Roy est le cinquième auteur à recevoir le prix après un premier roman. | après | false
          Anne Roy est la première à recevoir le prix avec un roman policier. | avec | false
          Anne Roy recevra le prix sauf si le jury se ravise. | sauf | false
          Le ministre viendra lundi en train, a dit son porte-parole. | en | false
          Les éleveurs veulent un lac plein en mai, tandis que les pêcheurs, dans le Nord, redoutent la crue. | en | true
          La marge est de 3 % sur la route lorsque la voiture roule. | sur | false
          Anne Roy paiera la taxe en mai, à condition de vendre. | en | false
          Anne Roy a reçu le prix dans la nuit selon le jury. | dans | false
          """)
  void aCutTakesNoConditionAndNoGroup(String text, String at, boolean safe) {
    Sentence sentence = Reader.french().sentence(text);
    int end = sentence.tokens().stream().filter(t -> t.is(at)).findFirst().orElseThrow().index();
    assertThat(Clauses.cutIsSafe(sentence, end)).isEqualTo(safe);
  }
}
