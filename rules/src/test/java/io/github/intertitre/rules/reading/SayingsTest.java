package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingsTest {
  private static String text(Sentence sentence, Optional<Span> span) {
    return span.map(sentence::text).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le maire affirme sa force.       | true  | true
          Le maire n’affirme pas sa force. | false | false
          Le maire mange une pomme.        | false | false
          """)
  void aVerbMayReport(String text, boolean reports, boolean after) {
    VerbGroup verb = Reader.french().sentence(text).verbs().get(0);
    assertThat(Sayings.reports(verb)).isEqualTo(reports);
    assertThat(Sayings.reportsAfter(verb)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          « Oui », a-t-il dit.                             | -t-il
          « Oui », dit-elle                                | -elle
          « Oui », a déclaré le maire.                     | le maire
          « Oui », a déclaré le maire de Tulle.            | le maire de Tulle
          « Oui », a déclaré le ministre de la Défense, Karim Velba. | le ministre de la Défense, Karim Velba
          « Oui », a déclaré le maire Karim Velba, hier.   | le maire Karim Velba
          « Oui », a déclaré le maire, la voix basse.      | le maire
          « Oui », a déclaré lundi le maire.               | ~~
          « Oui », a déclaré vite le maire.                | ~~
          « Oui », a déclaré                               | ~~
          """)
  void theSubjectMayStandBehind(String text, String subject) {
    Sentence sentence = Reader.french().sentence(text);
    VerbGroup verb = sentence.verbs().get(sentence.verbs().size() - 1);
    assertThat(text(sentence, Sayings.inverted(sentence, verb))).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Selon le maire, la loi passe.           | le maire
          Selon Karim Velba, la loi passe.        | Karim Velba
          Selon la préfecture, la loi passe.      | la préfecture
          Selon elle, la loi passe.               | elle
          Selon lui                               | lui
          D’après le maire, la loi passe.         | le maire
          D’après eux, la loi passe.              | eux
          Selon la loi, le maire part.            | ''
          Selon                                   | ''
          D’après                                 | ''
          D’un trait, le maire part.              | ''
          Avec le maire, la loi passe.            | ''
          """)
  void aSourceIsNamedInFront(String text, String source) {
    Sentence sentence = Reader.french().sentence(text);
    assertThat(text(sentence, Sayings.according(sentence, 0))).isEqualTo(source);
  }
}
