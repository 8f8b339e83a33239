package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le texte, qui crée une taxe, divise. | qui crée une taxe < Le texte",
        "Il a lu le texte qui divise. | restrictive qui divise < le texte",
        "L’attaque contre une salle de la banlieue, qui a tué dix personnes, a choqué. | qui a tué dix personnes < L’attaque",
        "Il dirige une salle de concert qui ferme. | restrictive qui ferme < une salle",
        "Les élus de la commune, qui ont voté contre, protestent. | qui ont voté contre < Les élus",
        "La décision du conseil, qui est contestée, tient. | qui est contestée < La décision",
        "Il défend la décision du conseil qu’il a prise. | restrictive qu’il a prise < la décision",
        "La loi du ministre, laquelle divise, passera. | laquelle divise < La loi",
        "Le village où il vit brûle. | restrictive où il vit < Le village",
        "L’homme dont il parle est parti. | restrictive dont il parle < L’homme",
        "Anne Quévert, qui dirige l’usine, démissionne. | qui dirige l’usine < Anne Quévert",
        // Two may be meant: unsure.
        "Le président du conseil, qui a démissionné, part. | qui a démissionné <",
        "Le maire et le préfet, qui a signé, partent. | qui a signé <",
        // Conjunctions and questions are no relatives.
        "Il indique que la loi passe. | ''",
        "Qui dirige l’usine ? | ''",
        "Il est plus grand que son frère. | ''"
      })
  void findsRelativesAndWhatTheySpeakOf(String text, String relatives) {
    Sentence sentence = Reader.french().read(text).get(0);
    assertThat(
            Relative.of(sentence).stream()
                .map(
                    r ->
                        (r.restrictive() ? "restrictive " : "")
                            + sentence.text(r.span())
                            + " <"
                            + r.antecedent().map(a -> " " + sentence.text(a.span())).orElse(""))
                .collect(Collectors.joining("; ")))
        .isEqualTo(relatives);
  }
}
