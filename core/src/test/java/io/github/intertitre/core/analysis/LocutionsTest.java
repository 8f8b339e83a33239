package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocutionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le navire a coulé au large de Calvi. | large | true
          Le feu a pris à l’ouest de la capitale. | ouest | true
          Dans un premier temps, le maire a refusé. | temps | true
          La direction du groupe a refusé. | direction | false
          Le train roule en direction de Tulle. | direction | true
          Le compte de la société est vide. | compte | false
          """)
  void aNounOfALocutionIsNoThing(String text, String noun, boolean holds) {
    Sentence sentence = Reader.french().sentence(text);
    int at = sentence.tokens().stream().filter(t -> t.is(noun)).findFirst().orElseThrow().index();
    assertThat(Locutions.holds(sentence, at)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "tête de l’eau, true",
    "une bouchée du favori, true",
    "tête du cortège, false",
    "prix de l’eau, false",
  })
  void aTurnOfSpeechIsNoMatter(String phrase, boolean idiom) {
    assertThat(Locutions.idiom(phrase)).isEqualTo(idiom);
  }
}
