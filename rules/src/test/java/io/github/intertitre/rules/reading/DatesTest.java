package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  // A Friday.
  private static final LocalDate DAY = LocalDate.of(2024, 4, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Absolute and partial.
        "Il est né le 3 avril 1962. | 3 avril 1962=1962-04-03",
        "Il est né le mardi 1er mai 1962. | mardi 1er mai 1962=1962-05-01",
        "Le texte date du 03/04/2021. | 03/04/2021=2021-04-03",
        "Tout a commencé en mars 2022. | mars 2022=2022-03",
        "Il est élu depuis 2017. | depuis 2017=2017",
        "Il vécut là dans les années 1990. | années 1990=1990/1999",
        "La guerre a duré de 1939 à 1945. | de 1939 à 1945=1939/1945",
        "Le salon ouvre du 28 mars au 2 avril 2023. | du 28 mars au 2 avril 2023=2023-03-28/2023-04-02",
        // Relative to the day.
        "Il est parti hier soir. | hier soir=2024-04-04",
        "Il partira après-demain. | après-demain=2024-04-07",
        "Le conseil a voté mercredi. | mercredi=2024-04-03",
        "Le conseil votera mercredi. | mercredi=2024-04-10",
        "Le conseil va voter mercredi. | mercredi=2024-04-10",
        "Le conseil a voté vendredi. | vendredi=2024-04-05",
        "Le conseil a voté vendredi dernier. | vendredi dernier=2024-03-29",
        "Elle arrive lundi prochain. | lundi prochain=2024-04-08",
        "Il a signé le 12 mai. | 12 mai=2023-05-12",
        "Il signera le 12 mai. | 12 mai=2024-05-12",
        "Il a signé en février. | en février=2024-02",
        "Il signera en février. | en février=2025-02",
        "Il est mort il y a trois jours. | il y a trois jours=2024-04-02",
        "Il est parti il y a vingt-cinq ans. | il y a vingt-cinq ans=1999",
        "Le prix baissera dans deux semaines. | dans deux semaines=2024-W16",
        "Le prix a baissé le mois dernier. | le mois dernier=2024-03",
        "Le prix a baissé cette semaine. | cette semaine=2024-W14",
        // What can't be told stays as said.
        "Le conseil vote mercredi. | mercredi=",
        "Le conseil voterait le 12 mai. | 12 mai=",
        "Le 31 février n’existait pas. | 31 février=",
        "« Nous partirons demain », a-t-il dit lundi. | demain= lundi=2024-04-01",
        "Il avait promis de partir dans trois jours. | dans trois jours=",
        // What is no date.
        "Il a gagné 2 000 euros. | ''",
        "Il reste dans deux pièces. | ''",
        "Il y a trois maires. | ''"
      })
  void reckonsFromTheDay(String sentence, String dates) {
    assertThat(dates(sentence, Optional.of(DAY))).isEqualTo(dates);
  }

  @Test
  void leavesRelativeDatesAloneWithoutADay() {
    assertThat(dates("Le conseil a voté mercredi.", Optional.empty())).isEqualTo("mercredi=");
    assertThat(dates("Il a signé le 3 mai 2021.", Optional.empty()))
        .isEqualTo("3 mai 2021=2021-05-03");
  }

  @Test
  void aYearNamedNearbyCastsDoubtOnDaysWithoutOne() {
    assertThat(
            dates("Les accords datent de 1962. Ils ont été signés le 18 mars.", Optional.of(DAY)))
        .isEqualTo("18 mars=");
  }

  private static String dates(String text, Optional<LocalDate> day) {
    List<Sentence> sentences = Reader.french().read(text);
    return Dates.of(sentences, day).stream()
        .map(d -> d.text() + "=" + d.iso().orElse(""))
        .collect(Collectors.joining(" "));
  }
}
