package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of whose something is. */
class OwnersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          owned               | true  | Un projet dont le coût [augmente] [chaque jour].
          owned               | false | Un projet dont le maire [parle] [chaque jour].
          owned               | false | Un projet dont le maire [est] [fier].
          owned               | false | Un projet dont le maire [a] [besoin].
          owned               | true  | Un projet dont le maire [a] [trois copies].
          owned               | true  | Un projet dont le coût [augmente][].
          people-free         | true  | Il lit [le livre de bord].
          people-free         | true  | Il lit [le livre de Tulle].
          people-free         | false | Il lit [le livre du maire].
          people-free         | false | Il lit [le livre de Paul Roy].
          sole-of-kind        | true  | [La maire] vote, dit [le préfet].
          sole-of-kind        | false | [Le maire] vote, dit [le préfet].
          sole-of-kind        | true  | [Le maire] vote, dit [la loi].
          sole-of-kind        | true  | [Le maire] vote, disent [les préfets].
          one-patient         | false | [Le chien] a mordu [un chat] et [a été abattu].
          one-patient         | true  | [Le chien] a mordu [un chat] et [a quitté] la ville.
          one-patient         | true  | [Le chien] a mordu [une femme] et [a été abattu].
          one-patient         | true  | [Le maire] a lu [un livre] et [a été puni].
          one-patient         | false | [Le maire] a vu [un élu] et [a été puni].
          of-somebody         | true  | [la femme de] Paul Roy vote.
          of-somebody         | false | [la table de] Paul Roy tombe.
          of-somebody         | false | [la femme] de Paul Roy vote.
          of-somebody         | false | la femme [de] Paul Roy vote.
          speakers-own        | true  | Anne Roy[, Paul Morel], [qui craint] la pluie, vote.
          speakers-own        | true  | Anne Roy[, maire], [qui part] demain, vote.
          speakers-own        | true  | Anne Roy[, auteure d’une étude], [qui craint] la pluie, vote.
          speakers-own        | false | Anne Roy[, auteure d’une étude], [qui montre] un recul, vote.
          speakers-own        | false | Anne Roy[, adjointe du maire], [qui craint] la pluie, vote.
          speakers-own        | true  | Anne Roy[, maire de Tulle], [qui montre] un livre, vote.
          human-main          | true  | [Le maire vote la loi].
          human-main          | false | [La loi divise le conseil].
          human-main          | false | [La loi] passe.
          singular-end        | true  | [Les élus votent la loi].
          singular-end        | false | [Le maire vote les lois].
          singular-end        | true  | [Le maire vote la loi] et les taxes.
          singular-end        | true  | [La loi] des élus.
          singular-end        | false | [Les lois] des élus.
          """)
  void aTestHoldsOrNot(String test, boolean holds, String marked) {
    assertThat(Asked.holds(test, marked)).isEqualTo(holds);
  }
}
