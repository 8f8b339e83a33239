package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationHeadingsTest {
  private static Optional<String> heading(String text) {
    return QuotationHeadings.of(Reader.french().sentence(text)).map(HeadingMakers.Made::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          « Le village entier a chanté toute la nuit », raconte la maire. | true
          La grève est « tout à fait justifiée aujourd’hui », juge la maire. | false
          Le coût atteint « 100 millions d’euros par an », dit le maire. | false
          La grève est « vraiment très bien acceptée », juge la maire. | false
          Elle parlera, à la différence de Paul Roy, qui avait crié « la justice est morte ce soir ». | false
          Il a dit que « son seul juge était la mer du Nord ». | false
          """)
  void onlyWordsThatNameAThingOrTellAllStandOverASection(String text, boolean heads) {
    assertThat(heading(text).isPresent()).isEqualTo(heads);
  }
}
