package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets stand around the word that makes a verb depend on another, or does not. */
class SubordinationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il vote [car] la loi plaît.                          | true
          Il monte dans un [car] de la ville.                  | false
          Il vote [si] la loi plaît.                           | true
          Il est [si] grand.                                   | false
          Il vote [si] bien.                                   | false
          Il rit, même [si]                                    | true
          Le guide sait [combien] la montagne tue.             | true
          Le guide sait [combien].                             | false
          Le guide sait [combien], et la montagne tue.         | false
          Il dit [que] la loi plaît.                           | true
          Il dit [qu’]elle plaît.                              | true
          Il est plus grand [que] son frère, et sa sœur rit.   | false
          Il est plus grand [que] son frère ne croit.          | true
          Il vote la loi ainsi [que] la taxe.                  | false
          Il vote une loi telle [que] la taxe.                 | false
          Il vote d’autres lois [que] la taxe.                 | false
          Il n’a vu [que] deux élus.                           | false
          Il ne vote [que] la taxe.                            | false
          Il ne dit pas [que] la loi plaît.                    | true
          La loi [qui] plaît passe.                            | true
          La loi [dont] il parle passe.                        | true
          Il vote trois lois, [dont] une taxe.                 | false
          La ville, [dont] le maire, Paul Roy, vote, dort.     | true
          Il vote deux lois, [dont] la taxe, une horreur, en mai. | false
          Il vote deux lois, [dont] la taxe.                   | false
          Il rit [comme] le maire rit.                         | true
          Il rit [comme] le maire.                             | false
          Il vote [la] loi.                                    | false
          """)
  void aWordSubordinatesOrNot(String marked, boolean subordinates) {
    Sentence sentence = Reader.french().sentence(marked.replaceAll("[\\[\\]]", ""));
    int offset = sentence.start() + marked.indexOf('[');
    int at = (int) sentence.tokens().stream().filter(token -> token.start() < offset).count();
    assertThat(Subordination.subordinates(sentence, at)).isEqualTo(subordinates);
  }
}
