package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifiersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L’ancien trésorier de Tulle a été arrêté. | trésorier | true
          Le trésorier de Tulle a été arrêté. | trésorier | false
          La police a interrogé le tueur présumé. | tueur | true
          La police a interrogé le tueur blessé. | tueur | false
          La future grande patronne du groupe arrive. | patronne | true
          La grande patronne du groupe arrive. | patronne | false
          """)
  void aNounIsNotToldWithoutTheWordThatUnsaysIt(String text, String noun, boolean missing) {
    Sentence sentence = Reader.french().sentence(text);
    int at = sentence.tokens().stream().filter(t -> t.is(noun)).findFirst().orElseThrow().index();
    assertThat(Qualifiers.missing(sentence, new Span(at, at + 1))).isEqualTo(missing);
  }
}
