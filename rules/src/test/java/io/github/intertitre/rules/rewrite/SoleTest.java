package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La ville accueille Paul Roy.                     | il
          Le train emporte Paul Roy.                       | ''
          Les élus accueillent Paul Roy.                   | il
          Ce matin, il accueille Paul Roy.                 | ''
          Elle accueille Paul Roy.                         | il
          La ville « et le maire » accueille Paul Roy.     | il
          La ville « il dort » accueille Paul Roy.         | il
          La ville accueille son neveu, Paul Roy.          | il
          La ville accueille son neveu Paul Roy.           | il
          La ville accueille Paul Roy, un élu.             | il
          Son neveu part, la ville accueille Paul Roy.     | ''
          Le maire, hier, accueille Paul Roy.              | ''
          """)
  void aPersonIsHeWhereNobodyElseCanBe(String text, String pronoun) {
    Sentence sentence = Reader.french().sentence(text);
    Span person =
        sentence.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.PERSON)
            .findFirst()
            .orElseThrow()
            .span();
    Span all = new Span(0, sentence.size());
    assertThat(Sole.pronoun(sentence, person, Gender.MASCULINE, all).orElse("")).isEqualTo(pronoun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le maire accueille ce dernier.        | true
          Le maire accueille cette dernière.    | true
          Le maire accueille ce dernier train.  | false
          Le maire accueille le dernier.        | false
          Dernier, il accueille le maire.       | false
          Le maire accueille le train.          | false
          """)
  void theLatterStandsThereAlready(String text, boolean latter) {
    Sentence sentence = Reader.french().sentence(text);
    assertThat(Sole.latter(sentence, new Span(0, sentence.size()))).isEqualTo(latter);
  }
}
