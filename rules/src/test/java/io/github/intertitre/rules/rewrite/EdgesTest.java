package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of what stands at the edges of a stretch. */
class EdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ends-clause         | true  | [Le maire a voté la loi].
          ends-clause         | true  | [Le maire a voté la loi et la taxe].
          ends-clause         | true  | [Le maire a voté la loi et le préfet recule].
          ends-clause         | false | [Le maire a voté la loi, mais lors du vote].
          ends-clause         | false | [Le maire a voté la loi et hier].
          ends-clause         | false | [Le maire a voté la loi et les 3 taxes].
          ends-clause         | true  | [Lors du vote]
          ends-list           | true  | [Le maire a voté la loi].
          ends-list           | false | [Le maire a voté la loi, la taxe].
          ends-list           | false | [Le maire a voté la loi et la taxe].
          ends-list           | true  | [Le maire a voté la loi, le préfet recule].
          last-free           | true  | [Le maire a voté la loi].
          last-free           | false | [Le maire a voté une loi qui divise].
          last-free           | false | [Le maire].
          sole-statement      | true  | [Le maire a voté la loi].
          sole-statement      | true  | [Le maire a voté la loi qui divise].
          sole-statement      | false | [Le maire a voté la loi et a quitté la salle].
          sole-statement      | false | [Le maire a voté la loi alors que le préfet recule].
          sole-statement      | false | [Le maire a voté la loi parce que le préfet recule].
          relative-free       | true  | [Le maire a voté la loi].
          relative-free       | false | [Le maire a voté une loi qui divise].
          relative-free       | false | [Le maire a voté une loi que le préfet lit].
          relative-free       | false | [Le maire a voté une loi dont le préfet rit].
          relative-free       | true  | [Le maire dit que la loi divise].
          relative-closed     | true  | [Le maire a voté une loi qui divise], hier.
          relative-closed     | true  | [Le maire a voté la loi] hier.
          relative-closed     | false | [Le maire a voté une loi qui divise] hier.
          one-subject         | true  | [Il a voté la loi].
          one-subject         | false | [Il a voté la loi, mais le préfet recule].
          one-subject         | true  | [La loi] passe.
          tail                | true  | [Le maire a voté la loi].
          tail                | true  | [Le maire a voté la loi, une honte].
          tail                | false | [Le maire a voté la loi, qui divise, et dont on parle].
          tail                | false | [Le maire a voté la loi, de loin].
          tail                | false | [Le maire a voté la loi, et la taxe].
          tail                | false | [Le maire a voté la loi, pour rire].
          tail                | false | [Le maire a voté la loi, dans la nuit].
          tail                | true  | [Le maire a voté la loi « oui, et non »].
          tail                | false | [Le maire a voté la loi, le préfet recule].
          tail                | false | [Le maire a voté la loi, le préfet ayant cédé].
          undangled           | true  | [Le maire a voté la loi].
          undangled           | false | [Le maire a voté la loi, et l’ouverture d’un parc].
          undangled           | false | [Le maire a voté la loi, et la ministre a répondu].
          undangled           | true  | [Le maire a voté la loi, et a quitté la salle].
          undangled           | true  | [Le maire a voté la loi, hier].
          apposition          | true  | Paul Roy[] vote.
          apposition          | true  | Paul Roy[, maire de Tulle,] vote.
          apposition          | true  | Le maire [Paul Roy] vote.
          apposition          | false | Paul Roy[, à Tulle,] vote.
          apposition          | false | Paul Roy[, maire de Tulle et Anne Roy,] vote.
          apposition          | true  | Paul Roy[, maire et conseiller,] vote.
          apposition          | false | Paul Roy [vote].
          aside               | true  | Paul Roy[] vote.
          aside               | true  | Le maire [Paul Roy, devant la presse,] vote.
          aside               | true  | Paul Roy[, devant la presse,] vote.
          aside               | true  | Le maire [de Tulle] vote.
          aside               | false | Paul Roy [vote] la loi.
          surname             | true  | Il cite le maire[, Paul Roy].
          surname             | true  | Il cite le maire [de Tulle].
          surname             | false | Il cite le maire[, un élu].
          surname             | false | Il cite le maire [qui vote].
          surname             | false | Il cite le maire[, Paul Roy, hier].
          subject-head        | true  | [Le maire] vote.
          subject-head        | false | Hier, [le maire] vote.
          subject-head        | false | [Le] maire vote.
          subject-head        | false | [Il] vote.
          fits-verb           | true  | [Le maire] [vote].
          fits-verb           | false | [Le maire] [votent].
          fits-verb           | false | [Le maire] [de] Tulle.
          opens-verb          | true  | Le maire [vote la loi].
          opens-verb          | false | [Le maire vote].
          plain-opening       | true  | [Le maire vote].
          plain-opening       | false | [Hier, le maire vote].
          breaks              | true  | [Hier, le maire vote].
          breaks              | false | [Le maire vote].
          breaks              | false | [Le maire « oui, oui » vote].
          spoken-behind       | true  | [« La loi passe »], [a dit] le maire.
          spoken-behind       | true  | [La loi passe], [a dit] le maire.
          spoken-behind       | false | [La loi de Tulle], [a dit] le maire.
          closed              | true  | [Le maire vote la loi].
          no-incise           | true  | [Le maire vote la loi].
          no-incise           | false | [La loi passe, a dit le maire].
          """)
  void aTestHoldsOrNot(String test, boolean holds, String marked) {
    assertThat(Asked.holds(test, marked)).isEqualTo(holds);
  }
}
