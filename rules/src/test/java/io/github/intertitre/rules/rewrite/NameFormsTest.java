package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {
  private static String inFull(String text) {
    Sentence sentence = Reader.french().sentence(text);
    return NameForms.inFull(sentence, "Quévert", "Anne Quévert").orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quévert signe la loi.                 | Anne Quévert signe la loi.
          La ville a convaincu Quévert.         | La ville a convaincu Anne Quévert.
          La ville parle de Quévert.            | La ville parle d’Anne Quévert.
          Il cite le préfet Quévert.         | Il cite le préfet Anne Quévert.
          « Oui, Quévert », dit Quévert.        | « Oui, Quévert », dit Anne Quévert.
          Quévert signe et Quévert part.        | Anne Quévert signe et Quévert part.
          """)
  void aSurnameAloneIsSaidInFull(String text, String full) {
    assertThat(inFull(text)).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mme Quévert signe la loi.
          Hier, M. Quévert a signé la loi.
          Il vote la loi Quévert.
          Les Quévert signent la loi.
          Anne Quévert signe la loi.
          Hier, Quévert Records a fermé.
          Hier, Quévert (Tulle) a fermé.
          Il dit « oui, Quévert ».
          Il cite le vieux Quévert.
          Elle crie « Justice pour Anne » Quévert.
          Odran signe la loi.
          La maladie de Quévert reste rare.
          Lorsque Odran et Quévert ont signé, tous ont ri.
          Le club a gardé Odran, Bertin et Quévert.
          Le club a gardé Quévert, Bertin et Odran.
          Le club a gardé Odran, Bertin, ou encore Quévert.
          """)
  void itStaysWhereItIsNotAlone(String text) {
    assertThat(inFull(text)).isEmpty();
  }

  @Test
  void aNameThatMayOrMayNotBeElidedStaysShort() {
    Sentence sentence = Reader.french().sentence("La ville parle de Quévert.");
    assertThat(NameForms.inFull(sentence, "Quévert", "Iulia Quévert")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il aime la fromagerie Quévert.             | true
          Il aime la fromagerie familiale Quévert.   | true
          Il aime la famille Quévert.                | false
          Il dirige le groupe Quévert.               | true
          Il a acheté la moitié du capital de Quévert. | true
          Il travaille chez Quévert.                 | true
          Il parle de Quévert.                       | false
          Il cite le ministre Quévert.               | false
          Il cite le docteur Quévert.                | false
          Il cite Quévert.                           | false
          Quévert signe la loi.                      | false
          Il aime la fromagerie Odran.               | false
          """)
  void aSurnameMayNameAThing(String text, boolean thing) {
    assertThat(NameForms.ofThing(Reader.french().sentence(text), "Quévert")).isEqualTo(thing);
  }
}
