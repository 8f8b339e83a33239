package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le maire a indiqué que l’école fermerait. | CLAUSE l’école fermerait < Le maire",
        "Elle précise qu’il est parti. | CLAUSE il est parti < Elle",
        "L’école fermera lundi, a indiqué le maire. | INCISE L’école fermera lundi < le maire",
        "L’école fermera, précise-t-il. | INCISE L’école fermera < -t-il",
        "Selon la préfecture, dix routes sont coupées. | ACCORDING dix routes sont coupées < la préfecture",
        "Dix routes sont coupées, selon la préfecture. | ACCORDING Dix routes sont coupées < la préfecture",
        "D’après Anne Quévert, l’usine rouvrira. | ACCORDING l’usine rouvrira < Anne Quévert",
        // A law, a manner and a wish are no sources; what is denied is not reported.
        "Selon la loi, le vote est secret. | ''",
        "Le prix varie selon la saison. | ''",
        "Le maire n’a pas dit que l’école fermerait. | ''",
        "Le maire veut que l’école ferme. | ''",
        "Le maire a fermé l’école. | ''"
      })
  void findsWhatIsReportedAndByWhom(String text, String reported) {
    Sentence sentence = Reader.french().read(text).get(0);
    assertThat(
            ReportedSpeech.of(sentence).stream()
                .map(
                    r ->
                        r.form()
                            + " "
                            + sentence.text(r.content())
                            + " < "
                            + r.source().map(sentence::text).orElse(""))
                .collect(Collectors.joining("; ")))
        .isEqualTo(reported);
  }
}
