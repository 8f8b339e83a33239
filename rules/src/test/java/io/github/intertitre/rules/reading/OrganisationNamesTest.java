package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNamesTest {
  private final OrganisationNames organisations =
      new OrganisationNames(
          Lexicon.french(),
          new NameIndex(Lexicon.french().gazetteer()),
          new Demonyms(Lexicon.french().relations()));

  private String found(String text) {
    return NameCandidates.of(text, organisations::at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A noun with a capital, and what goes on with it.
          Hier, le Parti bleu a gagné.                    | organisation:Parti bleu
          Hier, le Parti bleu                             | organisation:Parti bleu
          Le Parti populaire suisse gagne.                | organisation:Parti populaire suisse
          Il dirige la Ligue Quévrac.                     | organisation:Ligue Quévrac
          Il dirige la Ligue de la mer.                   | organisation:Ligue de la mer
          Il dirige la Ligue pour la mer.                 | organisation:Ligue pour la mer
          Il dirige la Ligue contre le bruit.             | organisation:Ligue contre le bruit
          Il dirige la Ligue de la mer et de la montagne. | organisation:Ligue de la mer et de la montagne
          Il dirige la Ligue de Quévrac.                  | organisation:Ligue de Quévrac
          Il dirige la Ligue de New York.                 | organisation:Ligue de New York
          Il dirige la Ligue d’escrime                    | organisation:Ligue d’escrime
          Il dirige la Ligue populaire Jeanne Quévert.    | organisation:Ligue populaire
          Il dirige la Ligue de Jeanne Quévert.           | ''
          # With a small letter only a name makes it one.
          Il va à l’université Quévrac.                   | organisation:université Quévrac
          Il va à l’université anglaise de Quévrac.       | organisation:université anglaise de Quévrac
          Il va au lycée Jeanne-Quévert.                  | organisation:lycée Jeanne-Quévert
          Le ministère de la Mer paie.                    | organisation:ministère de la Mer
          # Teams.
          Il joue avec les Dragons de Lyon.               | organisation:Dragons de Lyon
          Il joue avec les Dragons de La Rochelle.        | organisation:Dragons de La Rochelle
          Il joue avec les Quévrons de Mornévan.          | organisation:Quévrons de Mornévan
          Il joue avec les Quévrons de Mornévan Odran.    | organisation:Quévrons de Mornévan Odran
          Il suit le Stade Quévron de Lyon.               | organisation:Stade Quévron de Lyon
          Il court le Tour de Lyon.                       | misc:Tour de Lyon
          """)
  void findsOrganisations(String text, String organisation) {
    assertThat(found(text)).isEqualTo(organisation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il fonde un parti populaire.",
        "Le Parti gagne.",
        "L’État suisse paie.",
        "Il dirige la Ligue.",
        "Il dirige la Ligue",
        "Il dirige la Ligue de",
        "Il dirige la Ligue de la",
        "Il dirige la Ligue et part.",
        "Il va à l’université anglaise.",
        "Il va à l’université de la mer.",
        "Il joue avec Dragons de Lyon.",
        "Les Dragons dansent.",
        "Les Dragons de",
        "Les Dragons sur Lyon fondent.",
        "Les Dragons de France gagnent.",
        "Les Dragons d’Asie gagnent.",
        "Les Dragons de Mornévan gagnent.",
        "Le Quévron de Mornévan dort.",
        "Les Quévron de Mornévan dorment.",
        "Les Quévrons de Jeanne dorment.",
        "Les Français de Lyon votent.",
        "La République de Lyon tombe.",
      })
  void leavesAloneWhatIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }
}
