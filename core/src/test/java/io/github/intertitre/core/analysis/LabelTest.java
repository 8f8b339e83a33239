package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
  @ParameterizedTest
  @CsvSource({
    "voiture, 1, false",
    "corps, 1, false",
    "tireur, 1, false",
    "bijoutier, 1, false",
    "dizaines de disparus, 2, false",
    "Place aux jeunes, 2, true",
    "papillons, 1, true",
    "grève, 1, true",
    "grippe aviaire, 2, true",
    "ancienne ministre, 2, false",
    "chanteur marocain, 2, false",
    "skieurs norvégiens, 2, true",
    "blessés graves, 2, false"
  })
  void aLabelTellsWhatOrWhom(String focus, int words, boolean leads) {
    Keyphrase phrase = new Keyphrase(focus, 1, List.of(0), words, true, false, false, true);
    assertThat(Label.of(focus, List.of(phrase))).isEqualTo(leads ? focus : "");
  }
}
