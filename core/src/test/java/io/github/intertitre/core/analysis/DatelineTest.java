package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PARIS (AFP) — Le conseil a voté. | PARIS (AFP) | Le conseil a voté.",
        "TULLE, 3 avril – Le conseil a voté. | TULLE, 3 avril | Le conseil a voté.",
        "Tulle, le 3 avril 2024 - Le conseil a voté. | Tulle, le 3 avril 2024 | Le conseil a voté.",
        "Clermont-Ferrand (AFP/Reuters) - Le conseil a voté. | Clermont-Ferrand (AFP/Reuters) | Le conseil a voté.",
        "29 mai 2012. - Le conseil a voté. | 29 mai 2012 | Le conseil a voté.",
        "(AFP) – Le conseil a voté. | (AFP) | Le conseil a voté.",
        "NEW YORK – Le conseil a voté. | NEW YORK | Le conseil a voté.",
        "SAINT-MARTIN-DE-RÉ, lundi 3 avril (AFP) – Il vote. | SAINT-MARTIN-DE-RÉ, lundi 3 avril (AFP) | Il vote.",
        // What merely has a dash.
        "Le maire – élu en mars – démissionne. | '' | Le maire – élu en mars – démissionne.",
        "Anne Quévert (PS) – la maire – démissionne. | '' | Anne Quévert (PS) – la maire – démissionne.",
        "Lyon – Marseille se joue lundi. | '' | Lyon – Marseille se joue lundi.",
        "Le 3 avril, le conseil a voté. | '' | 'Le 3 avril, le conseil a voté.'"
      })
  void isCutOffTheNews(String paragraph, String text, String rest) {
    var dateline = Dateline.of(paragraph);
    assertThat(dateline.map(Dateline::text).orElse("")).isEqualTo(text);
    assertThat(paragraph.substring(dateline.map(Dateline::length).orElse(0))).isEqualTo(rest);
  }
}
