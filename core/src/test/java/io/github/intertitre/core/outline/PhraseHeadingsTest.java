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
    assertThat(headings("Elle dit que les suicides dans la police ne sont pas une fatalité."))
        .contains("Les suicides dans la police");
    assertThat(headings("La maire a trouvé les archives dans la cave de la mairie."))
        .doesNotContain("Les archives dans la cave");
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
          La colère vient de l’émergence du slogan « Plus jamais ça ». | L’émergence du slogan
          Les jeunes utilisateurs âgés de 18 à 24 ans préfèrent ce site. | Les jeunes utilisateurs âgés
          Ils ont quitté le système de prise en charge des mineurs. | Le système de prise
          Une espèce d’oiseaux sur trois a disparu du massif. | Une espèce d’oiseaux
          C’est ce que déclare à l’AFP Anne Roy. | L’AFP Anne Roy
          Il travaille à l’Agence pour l’eau, la forêt et la chasse (AEF), à Tulle. | L’Agence pour l’eau
          """)
  void whatBelongsToTheVerbIsNoPartOfThePhrase(String text, String heading) {
    assertThat(headings(text)).doesNotContain(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Un incendie a touché Brive, la deuxième ville du département. | La deuxième ville du département
          Il a rejoint le Belge Paul Roy de l’équipe Vélo – Malvard. | Le Belge Paul Roy de l’équipe Vélo
          Le club a pris les trois points de la victoire du côté de Nevers. | La victoire du côté de Nevers
          La mesure (l’absorption des rayons par la roche) a duré dix jours. | L’absorption des rayons
          La mesure – l’absorption des rayons par la roche – a duré dix jours. | L’absorption des rayons
          Le salaire baisse du fait de l’absence de prime de fin de chantier. | L’absence de prime
          Il touche à des rues comme le réaménagement de la rue Basse. | Le réaménagement de la rue Basse
          Le maire annule une conférence sur le climat. | Une conférence sur le climat
          C’est un exemple de courage politique, juge le maire. | Un exemple de courage politique
          Il a parlé aux enquêteurs le soir des faits. | Le soir des faits
          Les Français Paul Roy et Jean Velba ont gagné. | Les Français Paul Roy
          Le corps portait sur le haut du dos des traces de coups. | Le haut du dos des traces de coups
          Il veut garder le pouvoir de façon autoritaire. | Le pouvoir de façon autoritaire
          Le Mali et le Niger voisins ont connu des attaques. | Le Niger voisins
          L’armée est à l’offensive sur le front. | L’offensive sur le front
          Le procureur s’oppose à une suppression des cadres légaux. | Une suppression des cadres légaux
          Ils ont visé des réunions d’Alaouites, la branche de l’islam chiite. | La branche de l’islam chiite
          On attend la production en zone euro mercredi. | La production en zone euro mercredi
          Cela laisse présupposer la présence d’un temple. | La présence d’un temple
          Les projections relatives à l’inflation ont été revues. | Les projections relatives
          La majorité des habitants refuse le projet. | La majorité des habitants
          Le texte durcit les volets répressif et social. | Les volets répressif
          Le club breton ne fait qu’une bouchée du favori du tournoi. | Une bouchée du favori
          """)
  void whatSaysNothingAloneIsNoHeading(String text, String heading) {
    assertThat(headings(text)).doesNotContain(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L’intervention des secours a duré deux heures. | L’intervention des secours | true
          Le débat porte sur la fermeture des petites maternités. | La fermeture des petites maternités | true
          Une voiture a percuté violemment le mur d’un immeuble. | Le mur d’un immeuble | false
          Le conseil se tiendra jeudi à la salle des fêtes. | La salle des fêtes | false
          Il est le premier élu depuis la fin de la guerre froide. | La guerre froide | false
          Le contrat a une valeur potentielle de deux millions. | Une valeur potentielle | false
          Il a promis une loi durant la dernière campagne présidentielle. | La dernière campagne présidentielle | false
          Il lit les lettres (les voisins de la grange écrivent). | Les voisins de la grange | false
          """)
  void onlyTheMatterOfItsSentenceStandsUnderALabel(String text, String heading, boolean leads) {
    assertThat(PhraseHeadings.of(Reader.french().sentence(text)))
        .filteredOn(made -> made.text().equals(heading))
        .allMatch(made -> made.leads() == leads);
  }

  @Test
  void whoIsOnlyNamedIsALastResort() {
    assertThat(
            PhraseHeadings.of(
                Reader.french().sentence("Le jeune témoin attend dans la grande salle.")))
        .allMatch(HeadingMakers.Made::names);
    assertThat(
            PhraseHeadings.of(
                Reader.french().sentence("La fermeture de la piscine municipale inquiète.")))
        .filteredOn(made -> made.text().equals("La fermeture de la piscine municipale"))
        .noneMatch(HeadingMakers.Made::names);
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
