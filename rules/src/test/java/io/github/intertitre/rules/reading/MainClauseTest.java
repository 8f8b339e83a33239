package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le maire, Karim Vartel, repeint le pont. | Le maire, Karim Vartel,",
        "« Le Monde » annonce une grève. | Le Monde »",
        // No words out of the midst of a quotation.
        "« Mon père disait : “Le port, c’est la vie.” Il avait raison », a confié M. Vartel. | ''"
      })
  void findsTheSubject(String text, String subject) {
    Sentence sentence = Reader.french().sentence(text);
    assertThat(MainClause.of(sentence).map(m -> sentence.text(m.subject())).orElse(""))
        .isEqualTo(subject);
  }
}
