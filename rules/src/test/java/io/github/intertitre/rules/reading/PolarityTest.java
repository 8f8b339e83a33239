package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the last verb of a sentence. */
class PolarityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il part demain.                              | AFFIRMATIVE
          Il ne part pas demain.                       | NEGATIVE
          Il ne part jamais.                           | NEGATIVE
          Personne ne part.                            | NEGATIVE
          Aucun élu de la ville ne part.               | NEGATIVE
          Il ne veut ni pain ni sel.                   | NEGATIVE
          Nul ne part.                                 | NEGATIVE
          Il ne part que lundi.                        | RESTRICTED
          Il ne parle qu’à Paul.                       | RESTRICTED
          Il ne part.                                  | NEGATIVE
          Il dort avant que le maire ne parte.         | EXPLETIVE
          Il dort de peur qu’il ne parte.              | EXPLETIVE
          Il rit à moins que le maire ne parte.        | EXPLETIVE
          Il faut que le maire ne parte.               | NEGATIVE
          Aucun élu ne rit, avant que le maire ne parte. | EXPLETIVE
          """)
  void neMayDenyLimitOrNothing(String text, Polarity polarity) {
    Sentence sentence = Reader.french().sentence(text);
    VerbGroup verb = sentence.verbs().get(sentence.verbs().size() - 1);
    assertThat(Polarity.of(sentence, verb)).isEqualTo(polarity);
  }
}
