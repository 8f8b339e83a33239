package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {
  private final PlaceNames places =
      new PlaceNames(
          new NameIndex(Lexicon.french().gazetteer()), new Demonyms(Lexicon.french().relations()));

  private String found(String text) {
    return NameCandidates.of(text, places::at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A noun that opens the name.
          Il voit la mer Noire.                     | place:mer Noire
          Il voit la mer Noire                      | place:mer Noire
          Le lac Quévrac est gelé.                  | place:lac Quévrac
          Le lac de Quévrac est gelé.               | place:lac de Quévrac
          Le lac de la Quévrine est gelé.           | place:lac de la Quévrine
          Le lac d’Orvalan est gelé.                | place:lac d’Orvalan
          Le lac Quévrac Mornévan est gelé.         | place:lac Quévrac Mornévan
          Le lac Quévrac Les attire.                | place:lac Quévrac
          Le parc de New York ferme.                | place:parc de New York
          La rue Quévrac est barrée.                | place:rue Quévrac
          La rue des Alouettes est barrée.          | place:rue des Alouettes
          Le fleuve Rouge déborde.                  | place:fleuve Rouge
          Un lac Quévrac existe.                    | place:lac Quévrac
          Le haut plateau de Guinée est sec.        | place:plateau de Guinée
          # An empire, a ground.
          L’Empire russe recule.                    | place:Empire russe
          L’Empire russe                            | place:Empire russe
          L’Empire Russe recule.                    | place:Empire Russe
          Le Stade Quévrac est plein.               | place:Stade Quévrac
          Le Stade Jean Quévrac est plein.          | place:Stade Jean Quévrac
          # More than a land alone.
          Il vit en Asie du Sud.                    | place:Asie du Sud
          Il vit en Asie du Sud                     | place:Asie du Sud
          Il vit en Guyane du Sud-Est.              | place:Guyane du Sud-Est
          Il vit en Asie de l’Est.                  | place:Asie de l’Est
          Il vit en Asie de l’Est                   | place:Asie de l’Est
          Il vit en Guyane française.               | place:Guyane française
          # The shape of a commune.
          Il vit à Quévral-sur-Mornévan.            | place:Quévral-sur-Mornévan
          Il vit à Saint-Quévral.                   | place:Saint-Quévral
          Il vit à Quévral-le-Grand.                | place:Quévral-le-Grand
          """)
  void findsPlaces(String text, String place) {
    assertThat(found(text)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il voit la mer.",
        "Il voit la mer",
        "Il voit la mer de",
        "Il voit la mer de la",
        "Il voit la mer de loin.",
        "Il voit la mer Les jours de pluie.",
        "Le fleuve Quévrac déborde.",
        "La rivière Quévrac déborde.",
        "La rue de Quévrac est barrée.",
        "Un plateau de Guinée est sec.",
        "Un haut plateau de Guinée est sec.",
        "L’Empire recule.",
        "Le Royaume russe recule.",
        "Il va au Stade",
        "Le Stade est plein.",
        "Le Stade Les attire.",
        "Il vit en Asie.",
        "Il vit en Asie du",
        "Il vit en Asie de l’",
        "Il vit en Asie de Est.",
        "Il vit en Asie de l’ouest.",
        "Il vit en Asie ou l’Est.",
        "Il vit à Lyon française.",
        "Il vit à quévral-sur-mornévan.",
        "Il vit à Quévral.",
      })
  void leavesAloneWhatIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }
}
