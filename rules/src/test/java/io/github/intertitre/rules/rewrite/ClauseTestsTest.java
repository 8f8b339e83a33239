package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of what clauses stand in a stretch, and how they go together. */
class ClauseTestsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          clause              | true  | [Le conseil a voté].
          clause              | true  | [Hier, le conseil a voté].
          clause              | false | [Le conseil de Tulle].
          clause              | false | Il sait [que le conseil a voté].
          clause              | false | [Le conseil a voté. Il part].
          opens-clause        | true  | [Le conseil a voté].
          opens-clause        | false | [Hier, le conseil a voté].
          opens-clause        | false | [Le conseil].
          opens-loosely       | true  | [Le conseil a voté].
          opens-loosely       | true  | [Hier, le conseil a voté].
          opens-loosely       | false | [Quand il pleut, le conseil vote].
          plain               | true  | [Le conseil de Tulle] vote.
          plain               | false | [Le conseil vote].
          plain               | false | [Le conseil qui part] vote.
          parallel            | true  | Le maire [a voté] [la loi] et [a quitté] la salle.
          parallel            | true  | Le maire [vote] [la loi] et [quitte] la salle.
          parallel            | false | Le maire [a voté] [la loi que le préfet a lue] et [a quitté] la salle.
          parallel            | false | Le maire [a peut-être voté] [la loi] et [a quitté] la salle.
          parallel            | false | Le maire [a débloqué] [une aide] et [interdit] toute construction.
          parallel            | false | Le maire [vote] [la loi] et [la] salle.
          parallel            | true  | Il [explique] [qu’il partait] et [ajoute] un mot.
          parallel            | true  | Il [rappelle] [que le prix a baissé] et [souligne] un retard.
          parallel            | true  | Le maire [vote] [un budget, qui a prévu une baisse], et [quitte] la salle.
          parallel            | false | Le maire [vote] [un budget, qui prévoit une baisse], et [quitte] la salle.
          at-main-level       | true  | [Le maire a voté], mais [le préfet recule].
          at-main-level       | true  | [Le maire a voté une loi qui divise], mais [le préfet recule].
          at-main-level       | false | [Le maire dit que la loi passe], mais [le préfet recule].
          at-main-level       | false | [Le maire dit que la loi passe], mais [le texte divise].
          at-main-level       | false | [Le maire a promis que la loi serait votée], mais [le préfet n’a rien fait].
          at-main-level       | true  | [Le maire a lu le texte, que le conseil avait voté], et [il recule].
          at-main-level       | false | [Le maire], et [il recule].
          same-time           | true  | [Le maire a voté] et [le préfet a ri].
          same-time           | true  | [Le maire vote] et [le préfet rit].
          same-time           | false | [Le maire vote] et [le préfet a ri].
          same-time           | false | [Le maire] et [le préfet rit].
          single              | true  | [Le maire vote la loi].
          single              | true  | [La route reste fermée].
          single              | false | [Le maire veut voter la loi].
          single              | false | [Le maire vote et recule].
          single              | false | [Le maire], élu, vote.
          single              | false | [Le maire vote la loi portée par Paul].
          infinitive-free     | true  | [Le maire vote].
          infinitive-free     | false | [Le maire veut voter].
          saying-free         | true  | [Le maire vote].
          saying-free         | true  | [Le maire affirme] qu’il vote.
          saying-free         | false | [Le maire vote en affirmant] qu’il part.
          saying-free         | false | [Le maire vient affirmer] qu’il part.
          saying-free         | false | [Le maire vient affirmer qu’il recule].
          saying-free         | true  | [Le maire vient affirmer sa force].
          participle-free     | true  | [Le maire vote la loi].
          participle-free     | false | [Le maire a lu la loi].
          participle-free     | true  | [Le maire « a lu » la loi].
          opens-clause-with   | true  | [Le maire] [vote la loi].
          opens-clause-with   | false | [Le maire] [de Tulle].
          opens-clause-with   | false | [Hier, le maire] [vote la loi].
          opens-clause-with   | false | [Le maire] [vote et le préfet recule].
          present-main        | true  | [Le maire vote].
          present-main        | false | [Le maire votait].
          present-main        | false | [Le maire a voté].
          present-main        | false | [Le maire].
          imperfect-main      | true  | [Le maire votait].
          imperfect-main      | false | [Le maire avait voté].
          imperfect-main      | false | [Le maire vote].
          series              | true  | [Le maire vote, le préfet recule].
          series              | false | [Le maire vote, hier soir].
          series              | false | [Hier, le maire vote].
          past                | true  | Le maire [a voté] la loi.
          past                | true  | Le maire [vota] la loi.
          past                | false | Le maire [vote] la loi.
          past                | false | Le maire [avait voté] la loi.
          past                | false | Le maire [aurait voté] la loi.
          has-verb            | true  | [Le maire vote].
          has-verb            | false | [Le maire] vote.
          verb-free           | true  | [Le maire] vote.
          verb-free           | false | [Le maire vote].
          positive            | true  | [Le maire vote].
          positive            | false | [Le maire ne vote pas].
          no-main             | true  | [Le maire] vote.
          no-main             | false | [Le maire vote].
          no-main             | true  | Le texte [que le maire vote] passe.
          voices              | true  | Le maire [affirme] qu’il part.
          voices              | false | Le maire [mange] une pomme.
          reports             | true  | Le maire vient [affirmer] qu’il part.
          reports             | false | Le maire vient [voter] la loi.
          """)
  void aTestHoldsOrNot(String test, boolean holds, String marked) {
    assertThat(Asked.holds(test, marked)).isEqualTo(holds);
  }
}
