package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbGroupsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Voice.
        "Le conseil vote la loi. | vote ACTIVE PRESENT AFFIRMATIVE",
        "Le conseil a voté la loi. | a voté ACTIVE PRESENT compound AFFIRMATIVE",
        "La loi est votée par le conseil. | est votée PASSIVE PRESENT AFFIRMATIVE",
        "La loi a été votée. | a été votée PASSIVE PRESENT compound AFFIRMATIVE",
        "La loi sera sans doute votée. | sera sans doute votée PASSIVE FUTURE AFFIRMATIVE",
        "Elle est partie hier. | est partie ACTIVE PRESENT compound AFFIRMATIVE",
        "Le maire s’est félicité du vote. | s’est félicité PRONOMINAL PRESENT compound AFFIRMATIVE",
        "L’usine est située à Tulle. | est ACTIVE PRESENT AFFIRMATIVE",
        "L’accord est important. | est ACTIVE PRESENT AFFIRMATIVE",
        // Tense.
        "Le conseil votait la loi. | votait ACTIVE IMPERFECT AFFIRMATIVE",
        "Le conseil vota la loi. | vota ACTIVE SIMPLE_PAST AFFIRMATIVE",
        "Le conseil votera la loi. | votera ACTIVE FUTURE AFFIRMATIVE",
        "Le conseil avait voté la loi. | avait voté ACTIVE IMPERFECT compound AFFIRMATIVE",
        "A-t-il voté la loi ? | A-t-il voté ACTIVE PRESENT compound AFFIRMATIVE",
        // Polarity.
        "Le conseil n’a pas voté la loi. | n’a pas voté ACTIVE PRESENT compound NEGATIVE",
        "Le conseil ne vote plus. | ne vote ACTIVE PRESENT NEGATIVE",
        "Personne ne vote. | ne vote ACTIVE PRESENT NEGATIVE",
        "Il ne vote que des lois. | ne vote ACTIVE PRESENT RESTRICTED",
        "Il ne l’avait jamais dit. | ne l’avait jamais dit ACTIVE IMPERFECT compound NEGATIVE"
      })
  void readsVoiceTenseAndPolarity(String text, String verbs) {
    Sentence sentence = Reader.french().read(text).get(0);
    assertThat(
            sentence.verbs().stream()
                .map(
                    v ->
                        sentence.text(v.span())
                            + " "
                            + v.voice()
                            + " "
                            + v.tense()
                            + (v.compound() ? " compound " : " ")
                            + Polarity.of(sentence, v))
                .collect(Collectors.joining("; ")))
        .isEqualTo(verbs);
  }

  @ParameterizedTest
  @CsvSource({
    "Il faut une réponse., falloir",
    "Il fallait une réponse., falloir",
    "Il a reconnu sa faute., reconnaître",
    "Elle est née à Tulle., naître"
  })
  void aFormIsOfItsCommonVerb(String text, String lemma) {
    assertThat(Reader.french().read(text).get(0).verbs().get(0).lemma()).isEqualTo(lemma);
  }
}
