package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
  // Of the last « , qui » or « , VERB » of a text.
  private static String antecedent(String text, Number number, String verb) {
    Sentence sentence = Reader.french().sentence(text);
    int comma = comma(sentence);
    Optional<String> noun =
        Reference.antecedent(sentence, comma, number, Gender.NONE, verb)
            .map(phrase -> sentence.text(phrase.span()));
    return noun.orElse("");
  }

  private static int comma(Sentence sentence) {
    int comma = sentence.size() - 1;
    while (!sentence.token(comma).is(",")) {
      comma--;
    }
    return comma;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il a lu le livre, qui plaît.                        | plaire    | le livre
          Il a lu les livres du maire, qui plaît.             | plaire    | maire
          Il a vu le pont des rois, qui cède.                 | céder     | le pont
          La ville a vu la demande de l’agence, qui refuse.   | refuser   | l’agence
          Il a lu un projet de traité, qui plaît.             | plaire    | un projet
          Il a reçu Anne Roy, la maire de Tulle, qui sourit.  | sourire   | Anne Roy
          Il a lu le livre en mai, qui plaît.                 | plaire    | le livre
          """)
  void theNounThatAloneCanBeMeant(String text, String verb, String noun) {
    assertThat(antecedent(text, Number.SINGULAR, verb)).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il a lu le livre du roi, qui plaît.                    | plaire
          Il a lu le livre et le journal, qui plaît.             | plaire
          Il a créé une année d’internat, qui plaît.             | plaire
          Il loue une technicienne chargée de réparer une caméra, qui plaît. | plaire
          Il a lu les livres, qui plaît.                         | plaire
          """)
  void noneWhereTwoCanBeMeant(String text, String verb) {
    assertThat(antecedent(text, Number.SINGULAR, verb)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il a lu un livre de la reine, décédée en 2004.  | la reine
          Il a lu un livre du roi, décédé en 2004.        | roi
          Il a vu la reine et la duchesse, décédée hier.  | ''
          Il a vu le livre, décédé en 2004.               | ''
          Il a vu la reine, décédé en 2004.               | ''
          """)
  void thePersonWhomAParticipleTellsOf(String text, String person) {
    Sentence sentence = Reader.french().sentence(text);
    int comma = comma(sentence);
    assertThat(
            Reference.person(sentence, comma, sentence.token(comma + 1))
                .map(phrase -> sentence.text(phrase.span()))
                .orElse(""))
        .isEqualTo(person);
  }
}
