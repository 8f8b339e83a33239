package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of what a stretch leans on. */
class LeaningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          participle-end      | true  | [La loi passe, la droite accusant la gauche].
          participle-end      | true  | [La loi passe, la droite accusant la gauche,] et le maire part.
          participle-end      | false | [La loi passe, la droite accuse la gauche].
          participle-end      | false | [La loi passe, le maire parlant fort, et la gauche rit].
          participle-end      | false | [La droite accusant la gauche].
          participle-end      | false | [La loi passe, tout en divisant la gauche].
          participle-end      | false | [La loi passe, votée hier].
          clear               | true  | [Le ministre] assure [qu’il part].
          clear               | true  | [Le ministre vote], assurant que [la loi passe].
          clear               | false | [Le ministre a défendu le budget], assurant qu’[il protège].
          clear               | true  | [Le ministre a défendu la loi], assurant qu’[il protège].
          clear               | true  | [Le ministre a défendu les budgets], assurant qu’[il protège].
          clear               | true  | [Le ministre a défendu un budget], assurant qu’[il protège].
          clear               | false | [Le ministre a défendu son budget], assurant qu’[il protège].
          clear               | false | [Le ministre a défendu les budgets], assurant qu’[ils protègent].
          clear               | false | [Le ministre a défendu la loi], assurant qu’[elle protège].
          framed              | true  | [À Nice, le toit cède].
          framed              | true  | [En mai, le toit cède].
          framed              | true  | [Lundi, le toit cède].
          framed              | false | [Le toit cède à Nice].
          framed              | false | [Sous la pluie, le toit cède].
          framed              | false | [Sous la pluie, le toit cède à Nice].
          announced           | true  | [Deux voies : le maire vote].
          announced           | false | [Le maire vote].
          announced           | false | [Le maire dit « oui : non »].
          old                 | true  | [Le maire vota la loi].
          old                 | true  | [Le maire a voté la loi en 1984].
          old                 | true  | [Le maire a voté la loi en 2014].
          old                 | false | [Le maire vote la loi].
          old                 | false | [Le maire vote 3000 lois].
          old                 | false | [Le maire] vota la loi.
          points owning       | true  | Il lit [sa lettre].
          points owning       | false | Il lit [une lettre].
          points owning       | true  | Le maire [l’ouvre].
          points owning       | false | Il ouvre [la porte].
          points owning       | false | Il ouvre [« sa porte »].
          sets-scene          | true  | [En novembre], [le maire] vote.
          sets-scene          | true  | [À Lyon], [le maire] vote.
          sets-scene          | true  | [L’année suivante], [le maire] vote.
          sets-scene          | false | [À 40 ans], [le maire] vote.
          sets-scene          | false | [En fuite], [le maire] vote.
          sets-scene          | false | [En fuite depuis mars], [le maire] vote.
          sets-scene          | true  | [Après la crue], [le pont] cède.
          sets-scene          | false | [Après la crue], [le maire] part.
          sets-scene          | true  | [Dans ce village], [le pont] cède.
          sets-scene          | false | [Dans un village], [le pont] cède.
          sets-scene          | false | [Avant de céder], [le pont] tremble.
          sets-scene          | false | [Dans sa ville], [le pont] cède.
          ends-aside          | true  | [Il meurt de la peste, une fièvre maligne].
          ends-aside          | true  | [Il meurt de la peste, une fièvre maligne,] selon la presse.
          ends-aside          | true  | [Il meurt de la peste, sans que sa fièvre cède].
          ends-aside          | true  | [Il meurt de la peste, dont on ne guérit pas].
          ends-aside          | false | [Son frère, qui le soigne, meurt de la peste].
          ends-aside          | false | [Il dit que la peste le tue].
          ends-aside          | false | [Il meurt de la peste].
          ends-aside          | false | [Il meurt de la peste, une fièvre le tue].
          ends-aside          | false | [Il meurt de la peste, hier].
          """)
  void aTestHoldsOrNot(String test, boolean holds, String marked) {
    assertThat(Asked.holds(test, marked)).isEqualTo(holds);
  }
}
