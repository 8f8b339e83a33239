package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of who claims what stands in a stretch, and on what condition. */
class ScopesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          apart               | true  | [Le maire vote], mais [le préfet recule].
          apart               | false | [S’il pleut, le maire vote], mais [le préfet recule].
          apart               | false | [Quand il pleut, le maire vote], mais [le préfet recule].
          apart               | false | [Mais s’il pleut, le maire vote], et [le préfet recule].
          apart               | false | [Selon le maire, la loi passe], mais [le préfet recule].
          apart               | false | [Le maire vote], mais [le préfet recule, selon la presse].
          apart               | false | [Le maire vote], mais [le préfet recule, d’après lui].
          apart               | true  | [Le projet avance], mais [son coût augmente].
          apart               | true  | [Le maire vote], mais [son adjoint recule].
          apart               | false | [Le projet trahit le maire], et [sa réponse tarde].
          apart               | false | [Rohée efface Le Guellec], mais [son ballon heurte le but].
          apart               | true  | [Les deux ministres voient le maire], et [leur réponse tarde].
          apart               | false | [Le maire part], puis [le préfet et lui votent tous deux].
          apart               | true  | [Le maire part], puis [le préfet et lui votent deux lois].
          apart               | false | [Le maire part], puis [ils votent respectivement la loi et la taxe].
          apart               | false | [Soit le maire vote], soit [le préfet recule].
          apart               | false | [Non seulement le maire vote], mais [le préfet recule].
          apart               | false | [D’une part, le maire vote], mais [le préfet recule].
          apart               | false | [Plus le maire vote], et [le préfet recule].
          apart               | true  | [Plus de 200 élus votent], et [le préfet recule].
          apart               | true  | [Plus d’un tiers des élus votent], et [le préfet recule].
          apart               | true  | [La ville a 3 000 élus, soit 200 de plus], et [le préfet recule].
          apart               | false | [La loi passe, a dit le maire], et [le préfet recule].
          apart               | false | [La mairie a voté la loi], et [il recule].
          unbound             | true  | []Le maire vote.
          unbound             | true  | [Hier,] le maire vote.
          unbound             | false | [Selon la presse,] le maire vote.
          unbound             | false | [S’il pleut,] le maire vote.
          unbound             | false | [Le préfet recule et] le maire vote.
          unclaimed           | true  | [Le maire vote la loi].
          unclaimed           | false | [Selon la presse, le maire vote la loi].
          unclaimed           | false | [Le maire vote la loi, selon la presse].
          unclaimed           | false | [Le maire dit que la loi passe].
          unclaimed           | false | [La loi passe, a dit le maire].
          trailing-claim      | true  | [Le maire vote, selon la presse].
          trailing-claim      | true  | [Le maire vote, d’après la presse].
          trailing-claim      | false | [Le maire vote « selon la loi »].
          trailing-claim      | false | [Le maire vote d’un trait].
          reported            | true  | [Le maire affirme que la loi passe].
          reported            | true  | [Le maire, qui vote, affirme que « la loi passe »].
          reported            | false | [Le maire cite ce que « la loi » dit].
          reported            | false | [Le maire vote la loi].
          reported            | false | [Le maire affirme sa force].
          reported            | false | [Le texte, que le maire affirme, passe].
          unreported          | true  | [Le maire vote la loi].
          unreported          | false | [Le maire dit que la loi passe].
          unreported          | false | [Selon la presse, la loi passe].
          unreported          | false | [C’est le maire] qui vote.
          unreported          | false | [La loi passe], a dit le maire.
          """)
  void aTestHoldsOrNot(String test, boolean holds, String marked) {
    assertThat(Asked.holds(test, marked)).isEqualTo(holds);
  }
}
