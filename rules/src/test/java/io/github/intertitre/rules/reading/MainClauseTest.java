package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainClauseTest {
  private static Optional<String> subject(String text) {
    Sentence sentence = Reader.french().sentence(text);
    return MainClause.of(sentence).map(main -> sentence.text(main.subject()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le conseil municipal a voté le budget. | Le conseil municipal
          En juin, la mairie ouvrira une crèche. | la mairie
          Anne Roy, maire de Tulle, se félicite du vote. | Anne Roy, maire de Tulle,
          Un facteur travaillant à Rennes a été blessé. | Un facteur travaillant à Rennes
          La décision de fermer le site a surpris les élus. | La décision de fermer le site
          Le projet de loi sera examiné en mai. | Le projet de loi
          Le chat noir et le chien dorment. | Le chat noir et le chien
          La mission de participer plaît. | La mission de participer
          Il dort. | Il
          Quand il pleut, la ville dort. | la ville
          La loi (votée en mai) passe. | La loi (votée en mai)
          La ville, selon la presse, dort. | La ville, selon la presse,
          L’œuvre, chantée une seule fois, ne sera pas publiée. | L’œuvre, chantée une seule fois,
          """)
  void theSubjectRunsUpToItsVerb(String text, String subject) {
    assertThat(subject(text)).contains(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Refusant de négocier, la direction maintient son projet.",
        "Pour sauver l’usine, la direction maintient son projet.",
        "En appelant à voter, la direction maintient son projet.",
      })
  void aVerbInFrontIsNoPartOfTheSubject(String text) {
    assertThat(subject(text)).contains("la direction");
  }

  @Test
  void noWordsOutOfTheMidstOfAQuotationAreTheSubject() {
    assertThat(
            subject(
                "« Mon père disait : “Le port, c’est la vie.” Il avait raison », a confié M. Roy."))
        .isEmpty();
    assertThat(subject("« Le Monde » annonce une grève.")).contains("Le Monde »");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dors bien.",
        "Le maire de Tulle.",
      })
  void noneWhereNoneStandsOut(String text) {
    assertThat(subject(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"laquelle, true", "auxquels, true", "duquel, true", "qui, false", "quelle, false"})
  void lequelHasManyForms(String form, boolean lequel) {
    Token token = Reader.french().sentence(form).token(0);
    assertThat(MainClause.isLequel(token)).isEqualTo(lequel);
  }
}
