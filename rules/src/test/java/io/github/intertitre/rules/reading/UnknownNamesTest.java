package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNamesTest {
  private final Lexicon lexicon = Lexicon.french();
  private final NameIndex index = new NameIndex(lexicon.gazetteer());
  private final UnknownNames unknown =
      new UnknownNames(
          lexicon, index, new PersonNames(lexicon, index), new Demonyms(lexicon.relations()));

  // The first, since the rest of a name may be one too.
  private String found(String text) {
    return NameCandidates.of(text, unknown::at).replaceFirst("(?s)(?<=\\S) \\w+:.*", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il vit à Brilon.                          | place:Brilon
          Il vit à Brilon                           | place:Brilon
          Brilon dort.                              | misc:Brilon
          Il vit à Brilon Mornac.                   | place:Brilon Mornac
          Il écoute The Brilons.                    | organisation:The Brilons
          Hier, Karvel van Brilon a signé.      | person:Karvel van Brilon
          Hier, Karvel ibn Brilon a signé.          | person:Karvel ibn Brilon
          Il aide le Brilon of Mornac.                 | organisation:Brilon of Mornac
          Il aide le Brilon of the Mornac.             | misc:Brilon of the Mornac
          Il aide le Brilon & Mornac.               | organisation:Brilon & Mornac
          Il va à Brilon in ville.                  | place:Brilon
          Il va à Brilon of                         | place:Brilon
          Il va à Brilon of the                     | place:Brilon
          Voltaire obtient sa grâce.                | person:Voltaire
          Il regarde la NBA Bobby Phills.           | organisation:NBA
          """)
  void whatACapitalNamesIsJudgedByWhatStandsAround(String text, String name) {
    assertThat(found(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il vit à brilon.",
        "La porte est là.",
        "Porte close.",
        "Porte",
        "Il voit la Porte.",
        "Il a une TV.",
        "Les Français votent.",
        "M. est là.",
        "Le point J. est là.",
        "Docteur en droit, elle signe.",
      })
  void whatTellsNothingIsNoName(String text) {
    assertThat(found(text)).isEmpty();
  }
}
