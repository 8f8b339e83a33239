package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the words at the edges of a stretch or in it. */
class WordTestsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          starts le la        | true  | [Le maire] vote.
          starts le la        | false | [Un maire] vote.
          starts le la        | false | []Le maire vote.
          ends maire          | true  | [Le maire] vote.
          ends le             | false | [Le maire] vote.
          ends le             | false | []Le maire vote.
          opens DET           | true  | [Le maire] vote.
          opens VERB          | false | [Le maire] vote.
          closes NOUN         | true  | [Le maire] vote.
          closes DET          | false | [Le maire] vote.
          has loi             | true  | [Le maire vote la loi].
          has loi             | false | [Le maire] vote la loi.
          has loi             | false | [Le maire vote « la loi »].
          has-lemma voter     | true  | [Le maire a voté la loi].
          has-lemma lire      | false | [Le maire a voté la loi].
          named               | true  | Il vit à [Tulle].
          named               | true  | Il cite [Anne Roy].
          named               | true  | Il aime [la Corrèze].
          named PLACE         | true  | Il aime [la Corrèze].
          named PERSON        | false | Il aime [la Corrèze].
          named               | false | Il aime [la mer].
          named               | false | Il part [en mai 2024].
          named               | false | Il aime []Tulle.
          same                | true  | [Le maire] vote, puis [le maire] part.
          same                | false | [Le maire] vote, puis [le préfet] part.
          empty-or le         | true  | []Le maire vote.
          empty-or le         | true  | [Le maire] vote.
          empty-or un         | false | [Le maire] vote.
          at-most 2           | true  | [Le maire] vote.
          at-most 1           | false | [Le maire] vote.
          at-least 2          | true  | [Le maire] vote.
          at-least 3          | false | [Le maire] vote.
          light               | true  | Il offre [un livre] [au maire].
          light               | true  | Il offre [un livre sur la vie en mer] [].
          light               | true  | Il offre [un livre sur la] [mer].
          light               | false | Il offre [un livre sur la mer] [au maire].
          holds-word months   | true  | Il part [en mai].
          holds-word months   | false | Il part [en ville].
          quote-free          | true  | [Le maire vote] « la loi ».
          quote-free          | false | [Le maire vote « la loi »].
          unquoted            | true  | [Le maire] vote « la loi ».
          unquoted            | false | Le maire vote « [la loi] ».
          unquoted            | true  | Le maire vote « []la loi ».
          adverbs             | true  | Il vote [très bien].
          adverbs             | false | Il vote [très bien la loi].
          """)
  void aTestHoldsOrNot(String test, boolean holds, String marked) {
    assertThat(Asked.holds(test, marked)).isEqualTo(holds);
  }
}
