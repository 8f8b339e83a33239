package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of what kind of thing a stretch of words names. */
class NounTestsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          source              | true  | [Anne Roy] vote.
          source              | true  | [Le maire] vote.
          source              | false | [La table] tombe.
          source              | false | [Le maire qui vote] part.
          human               | true  | [Il] vote.
          human               | true  | [Nous] votons.
          human               | true  | [Le maire] vote.
          human               | false | [La table] tombe.
          human-end           | true  | [Il est conduit par sa mère].
          human-end           | true  | [Il est conduit par Anne Roy].
          human-end           | false | [Il est conduit à la gare].
          bears-name          | true  | Il agit dans [l’association Vivre ensemble].
          bears-name          | true  | Il sert dans [la Brigade des sapeurs].
          bears-name          | false | Il agit dans [l’association du maire].
          office              | true  | Anne Roy, [maire de Tulle], vote.
          office              | false | Anne Roy, [la maire de Tulle], vote.
          office              | false | Anne Roy, [table de bois], vote.
          plain-list          | true  | Il lit [un livre et part].
          plain-list          | true  | Il lit [un livre].
          plain-list          | false | Il lit [un livre et un journal].
          plain-list          | false | Il lit [un livre, un journal].
          plain-list          | true  | Il lit [un livre et].
          closing months      | true  | Il part [en mai].
          closing months      | false | Il part [en mai dernier].
          closing months      | false | Il part []en mai.
          name-end            | true  | Il voit [l’ouragan Sandy].
          name-end            | true  | Il aime [Tulle].
          name-end            | false | Il lit [la lettre de Tulle].
          name-end            | false | Il voit [le pont].
          name-end            | false | Il voit []Tulle.
          place-end           | true  | Il voit [le pont].
          place-end           | false | Il part [la semaine].
          place-end           | false | Il cite [Paul Roy].
          participle-of       | true  | [Fermée], [la route] attend.
          participle-of       | false | [Fermé], [la route] attend.
          participle-of       | false | [Fermées], [la route] attend.
          participle-of       | false | [Rouge], [la route] attend.
          may-be-participle   | true  | [Fermée], la route attend.
          may-be-participle   | false | [Rouge], la route attend.
          doer                | true  | [Le maire] vote.
          doer                | true  | [La tempête] approche.
          doer                | true  | [Paul Roy] vote.
          doer                | false | [La table] tombe.
          doer                | false | [Il] vote.
          doer                | false | [Hier, le maire] vote.
          unjoined            | true  | [Le maire de Tulle] vote.
          unjoined            | false | [Le maire et le préfet] votent.
          unjoined            | false | [Le maire, élu hier,] vote.
          agent               | true  | Voté par [le maire de Tulle].
          agent               | false | Voté par [le maire dans la ville].
          agent               | false | Voté par [le maire et le préfet].
          noun-subject        | true  | [Le maire] vote.
          noun-subject        | false | [Aucun maire] ne vote.
          noun-subject        | false | [Il] vote.
          common-noun         | true  | Il lit [lettre] et journal.
          common-noun         | false | Il lit [une] lettre.
          common-noun         | false | Il attend [jour] et nuit.
          no-list             | true  | Il lit [la loi].
          no-list             | false | Il lit [la loi, le livre].
          no-list             | false | Il lit [la loi et le livre].
          no-list             | true  | [Hier, il lit la loi].
          timeless            | true  | [Le maire vote la loi].
          timeless            | false | [Le maire a voté la loi en 2024].
          timeless            | false | [Le maire vota la loi].
          timeless            | false | [Le maire vote la loi le 3 mai].
          bare-list 1         | true  | Il prévoit [un espace, une réunion, un rapport].
          bare-list 2         | true  | Il prévoit [un espace, une réunion, un rapport].
          bare-list 3         | false | Il prévoit [un espace, une réunion, un rapport].
          bare-list 1         | false | Il prévoit [un espace, une réunion et un rapport].
          bare-list 1         | false | Il prévoit [un espace, une réunion, le rapport].
          bare-list 1         | false | Il prévoit [un espace, une réunion,].
          bare-list 0         | false | Il prévoit [un espace].
          in months           | true  | Il part en [mai].
          in months           | false | Il part en [ville].
          in months           | false | Il part en []mai.
          in sayings          | false | Le maire [vote].
          """)
  void aTestHoldsOrNot(String test, boolean holds, String marked) {
    assertThat(Asked.holds(test, marked)).isEqualTo(holds);
  }
}
