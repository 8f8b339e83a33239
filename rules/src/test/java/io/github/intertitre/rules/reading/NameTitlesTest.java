package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTitlesTest {
  private final NameTitles titles = new NameTitles(Lexicon.french());

  private String found(String text) {
    return NameCandidates.of(text, titles::at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Il lit « Vol de nuit » le soir.                   | misc:Vol de nuit
          Il lit “Vol de nuit” le soir.                     | misc:Vol de nuit
          Il lit "Vol de nuit" le soir.                     | misc:Vol de nuit
          Il lit « Vol de nuit »                            | misc:Vol de nuit
          Il lit « Vol de nuit »,                           | misc:Vol de nuit
          « Vol de nuit » raconte une attente.              | misc:Vol de nuit
          « Vol de nuit », roman court, plaît.              | misc:Vol de nuit
          Elle relit « La porte du ciel ».                  | misc:La porte du ciel
          Elle relit « Le zelborg bleu ».                   | misc:Le zelborg bleu
          Elle relit « Le Train Arrivera ».                 | misc:Le Train Arrivera
          Elle relit « Arrivera demain ».                   | misc:Arrivera demain
          Il cite « La Nuit et le Jour sur la Mer Noire ».  | misc:La Nuit et le Jour sur la Mer Noire
          """)
  void aTitleStandsBetweenMarks(String text, String title) {
    assertThat(found(text)).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vol de nuit est un roman.",
        "Il lit Vol de nuit le soir.",
        "Il lit « vol de nuit » le soir.",
        "Il lit « Vol de nuit",
        "Il lit « Vol de nuit ” le soir.",
        "Il cite « La Nuit et le Jour sur la Mer Noire gelée ».",
        "Il crie « Vol de nuit ! » et part.",
        "Il écrit « Vol de nuit. » et part.",
        "« Vol de nuit, » dit-il.",
        "Elle dit « Le train arrivera demain ».",
        "« Vol de nuit », raconte Anne Roy.",
        "« Vol de nuit », raconte",
      })
  void whatIsSaidOrNotClosedIsNoTitle(String text) {
    assertThat(found(text)).isEmpty();
  }
}
