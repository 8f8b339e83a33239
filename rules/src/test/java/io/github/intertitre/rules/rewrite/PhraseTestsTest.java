package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the phrases of a stretch. */
class PhraseTestsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          alone               | true  | Il parle [de l’accord].
          alone               | true  | Il parle [de l’accord et a quitté la salle].
          alone               | false | Il parle [de l’accord et du protocole].
          alone               | false | Il parle [de l’accord, du protocole].
          alone               | false | Il parle [de l’accord et le protocole].
          alone               | false | Il parle [de l’accord ainsi que du protocole].
          alone               | true  | Il parle [de l’accord ainsi conclu].
          alone               | true  | Il parle [de « la pluie et le vent »].
          alone               | true  | Il parle [de l’accord et].
          alone               | false | Il dit [qu’il va à Lyon et à Tulle].
          undivided           | true  | Il parle [de] [la pluie].
          undivided           | false | Il parle [de] [la pluie et du vent].
          undivided           | false | Il parle [de] [la pluie, du vent].
          undivided           | true  | Il parle [de] [la pluie et va à Lyon].
          undivided           | false | Il va [à] [Lyon et à Tulle].
          undivided           | true  | Il va [à] [Lyon et part de Tulle].
          undivided           | true  | Il parle [de] [« la pluie et du vent »].
          undivided           | true  | Il parle [de] [la pluie du soir].
          once de             | true  | Il décide de [lire un livre].
          once de             | false | Il décide de [lire un livre et d’écrire].
          once de             | true  | Il décide de [lire un livre et de la presse].
          once de             | true  | Il décide de [lire un livre de cuisine].
          once à              | false | Il pense à [lire et à écrire].
          once à              | true  | Il pense à [lire et de partir].
          determined          | true  | Il parle [de] [la pluie].
          determined          | true  | Il parle [du] [vent].
          determined          | true  | Il parle [de] [trois livres].
          determined          | false | Il parle [de] [pluie].
          determined          | false | Il parle [du] []vent.
          passive             | true  | La loi [est votée] par le conseil.
          passive             | true  | Il a été [procédé] au vote.
          passive             | false | Le conseil [vote] la loi.
          definite            | true  | Il parle [de] [la pluie].
          definite            | true  | Il parle [du] [vent].
          definite            | true  | Il parle [de] [cette loi].
          definite            | true  | Il parle [de] [son livre].
          definite            | true  | Il parle [de] [Tulle].
          definite            | false | Il parle [de] [pluie].
          definite            | false | Il parle [d’] [une loi].
          definite            | false | Il parle [de] []Tulle.
          head loi            | true  | Il lit [la nouvelle loi].
          head livre loi      | true  | Il lit [la nouvelle loi du maire].
          head maire          | false | Il lit [la nouvelle loi du maire].
          head loi            | false | [Il lit] la nouvelle loi.
          infinitive          | true  | Il veut [voir la mer].
          infinitive          | true  | Il veut [le voir].
          infinitive          | true  | Il veut [mieux soigner].
          infinitive          | false | Il veut [la mer voir].
          infinitive          | false | Il veut [la mer].
          infinitive          | false | Il veut [bien].
          may-be-subjunctive  | true  | Il veut [que le maire vote].
          may-be-subjunctive  | true  | Il veut [que le maire vienne].
          may-be-subjunctive  | false | Il sait [que le maire vient].
          may-be-subjunctive  | false | Il veut [la mer].
          plural-verb         | true  | Hier [] [les élus votent].
          plural-verb         | false | Hier [] [le maire vote].
          plural-verb         | true  | [Il voit] [le maire vote].
          plural-verb         | true  | Hier [] [le maire].
          """)
  void aTestHoldsOrNot(String test, boolean holds, String marked) {
    assertThat(Asked.holds(test, marked)).isEqualTo(holds);
  }
}
