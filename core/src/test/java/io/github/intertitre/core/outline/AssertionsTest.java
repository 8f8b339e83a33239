package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le prévenu affirme avoir subi une agression de son voisin. | agression | false
          Le prévenu a subi une agression de son voisin. | agression | true
          Son récit rapporte une agression dans la cour. | agression | false
          Le préfet a confirmé la fermeture du lycée. | fermeture | true
          Les parents craignent la fermeture du lycée. | fermeture | false
          Le préfet a annoncé la fermeture du lycée. | fermeture | true
          Le maire n’a pas obtenu la subvention de la région. | subvention | false
          Le maire a obtenu la subvention de la région. | subvention | true
          Le lycée a rouvert sans une aide de la région. | aide | false
          Le club part sans donner une explication claire de sa défaite. | explication | false
          La piste du vol serait la bonne. | piste | false
          Le maire aurait promis la gratuité des bus. | gratuité | false
          La suite n’est pas toujours un conte de fées. | conte | false
          Les deux hommes appellent à la démission du président. | démission | false
          """)
  void onlyWhatIsSaidToBeSoStandsOverASection(String text, String noun, boolean asserted) {
    Sentence sentence = Reader.french().sentence(text);
    NounPhrase phrase =
        sentence.nounPhrases().stream()
            .filter(n -> sentence.token(n.head()).is(noun))
            .findFirst()
            .orElseThrow();
    assertThat(Assertions.of(sentence, phrase.span())).isEqualTo(asserted);
  }
}
