package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
  private static Optional<String> role(String text) {
    Sentence sentence = Reader.french().sentence(text);
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .findFirst()
        .flatMap(person -> Roles.of(sentence, person))
        .map(Roles.Role::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le maire de Tulle, Jean Dupont, a voté. | maire de Tulle
          Le maire de Tulle, Jean Dupont a voté. | maire de Tulle
          Jean Dupont, maire de Tulle, a voté. | maire de Tulle
          La ministre déléguée chargée de la Mer, Anne Roy, a voté. | ministre déléguée chargée de la Mer
          Jean Dupont, le maire de Tulle a voté. | maire de Tulle
          Jean Dupont le maire de Tulle, a voté. | maire de Tulle
          La présidente du club Anne Dupont a voté. | présidente du club
          Le journaliste et écrivain Jean Dupont est né à Tulle. | journaliste et écrivain
          Le nouveau premier ministre Jean Dupont a parlé. | premier ministre
          L’avocat du maire, Jean Dupont, a parlé. | avocat du maire
          Le discours du maire, Jean Dupont, a plu. | maire
          Le maire, M. Jean Dupont, a voté. | maire
          Le nouveau directeur Jean Dupont a parlé. | directeur
          C’est l’avis de Jean Dupont, analyste à la Banque de France. | analyste à la Banque de France
          """)
  void theSourceSaysWhoSomebodyIs(String text, String role) {
    assertThat(role(text)).contains(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le bureau du boulevard du roi Jean Dupont a fermé.",
        "L’ancien maire de Tulle, Jean Dupont, a voté.",
        "Selon le maire de Tulle, Jean Dupont et sa fille ont voté.",
        "Avec le maire, Jean Dupont.",
        "L’avocat de M. Jean Dupont a parlé.",
        "La fille du docteur et de Mme Anne Dupont a parlé.",
        "L’adjoint du maire, Jean Dupont, a parlé.",
        "La veuve du capitaine, Anne Dupont, a parlé.",
        "Jean Dupont et le maire de Tulle, Anne Roy, ont voté.",
        "Jean Dupont, les maires de la région, tous étaient là.",
      })
  void aRoleOfOthersOrOfThePastIsNotGiven(String text) {
    assertThat(role(text)).isEmpty();
  }
}
