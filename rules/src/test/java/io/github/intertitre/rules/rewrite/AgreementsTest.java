package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hong Kong est frappé par la crise.       | MASCULINE
          Hong Kong est frappée par la crise.      | FEMININE
          Hong Kong a été frappé par la crise.     | MASCULINE
          Hong Kong a frappé la ville.             | ''
          Hong Kong s’est lavé les mains.          | ''
          Hong Kong dort et est frappé par la crise. | MASCULINE
          Hong Kong dort et la ville est frappée.  | ''
          """)
  void aParticipleShowsTheGenderOfAName(String text, String gender) {
    Sentence sentence = Reader.french().sentence(text);
    assertThat(Agreements.gender(sentence, new Span(0, 2)).map(Enum::name).orElse(""))
        .isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Elle a été arrêtée.        | true
          Elle a été arrêté.         | false
          Il a été arrêté.           | true
          Il a été arrêtée.          | false
          Elles ont été arrêtées.    | true
          Elles ont été arrêtée.     | false
          Ils sont venus.            | true
          Ils sont venu.             | false
          Elle sont venues.          | false
          Ils est venu.              | false
          Elle a mangé.              | true
          Elle s’est plaint.         | true
          Elle vote la loi.          | true
          Elle, hier, est venu.      | true
          Le maire est venue.        | true
          """)
  void whatFollowsAPronounAgreesWithIt(String text, boolean agrees) {
    assertThat(Agreements.pronoun(Reader.french().sentence(text))).isEqualTo(agrees);
  }
}
