package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il a payé 8,5 millions d’euros. | MONEY 8,5 millions d’euros",
        "Il a payé deux milliards de dollars. | MONEY deux milliards de dollars",
        "Il a payé 12 000 € et 3 M€. | MONEY 12 000 €, MONEY 3 M€",
        "Il a payé 40 livres sterling. | MONEY 40 livres sterling",
        "Le taux est de 5,5 %. | PERCENT 5,5 %",
        "Le taux est de 5 pour cent. | PERCENT 5 pour cent",
        "Le taux passe de 5 à 10 %. | PERCENT 5 à 10 %",
        "Cela coûte entre 3 et 5 millions d’euros. | MONEY 3 et 5 millions d’euros",
        "Il arrive à 14 heures. | TIME 14 heures",
        "Il arrive à 14h30. | TIME 14h30",
        "Il arrive vers 20 h 15. | TIME 20 h 15",
        "Il y a 140 blessés. | QUANTITY 140",
        "La France compte 67 millions d’habitants. | QUANTITY 67 millions",
        // What lasts is no time of day, what joins two numbers no range.
        "Il travaille 35 heures. | QUANTITY 35",
        "Il reste 3 heures de route. | QUANTITY 3",
        "Il a 3 fils et 5 filles. | QUANTITY 3, QUANTITY 5",
        "Il vit à Lyon. | ''"
      })
  void findsAmountsWithTheirUnit(String text, String amounts) {
    assertThat(
            Reader.french().read(text).get(0).mentions().stream()
                .filter(m -> !m.kind().isName() && m.kind() != Mention.Kind.DATE)
                .map(m -> m.kind() + " " + m.text())
                .collect(Collectors.joining(", ")))
        .isEqualTo(amounts);
  }
}
