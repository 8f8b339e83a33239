package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseHeadingsTest {
  private static List<String> headings(String text) {
    return PhraseHeadings.of(Reader.french().sentence(text)).stream()
        .map(HeadingMakers.Made::text)
        .toList();
  }

  @Test
  void aPhraseWithItsComplementsCanStandOverASection() {
    assertThat(headings("La fermeture de la piscine municipale inquiète les nageurs."))
        .contains("La fermeture de la piscine municipale");
    assertThat(headings("Il part malgré la demande de Lyon, une lettre du maire et un accord."))
        .contains("La demande de Lyon");
    assertThat(headings("La fermeture de la piscine municipale, le 4 mai, inquiète et divise."))
        .contains("La fermeture de la piscine municipale");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le sénateur a concédé la victoire à l’ancien gouverneur. | La victoire à l’ancien gouverneur
          Le calcul positionne le récepteur mobile sur une sphère. | Le récepteur mobile sur une sphère
          L’agence abaisse la note souveraine du pays de trois crans. | La note souveraine du pays de trois crans
          La voiture a été percutée sur le passage de la ligne à niveau. | Le passage de la ligne
          Le parti de l’avocat populiste Paul Roy a perdu. | L’avocat populiste
          La région fournit une alimentation saine à un maximum d’élèves. | Une alimentation saine à un maximum d’élèves
          La région veut fournir une alimentation saine à un maximum d’élèves. | Une alimentation saine à un maximum d’élèves
          Le pays compense la légère hausse du second. | La légère hausse du second
          Une espèce d’oiseaux sur trois a disparu du massif. | Une espèce d’oiseaux
          C’est ce que déclare à l’AFP Anne Roy. | L’AFP Anne Roy
          Il travaille à l’Agence pour l’eau, la forêt et la chasse (AEF), à Tulle. | L’Agence pour l’eau
          """)
  void whatBelongsToTheVerbIsNoPartOfThePhrase(String text, String heading) {
    assertThat(headings(text)).doesNotContain(heading);
  }

  @Test
  void whatHappensTellsMoreThanWhoDoesIt() {
    List<HeadingMakers.Made> made =
        PhraseHeadings.of(
            Reader.french()
                .sentence("Un haut responsable de la région a confirmé la fermeture du lycée."));
    assertThat(made).hasSize(2);
    assertThat(made.get(0).worth()).isLessThan(made.get(1).worth());
  }
}
