package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineClausesTest {
  private static Optional<String> clause(String text) {
    return Fact.of(Reader.french().sentence(text), 0, List.of())
        .flatMap(fact -> HeadlineClauses.of(fact, 11, 75));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Les élus, qui soutenaient le projet, se sont félicités lundi du résultat du vote. | Les élus se sont félicités du résultat du vote
          En mars, la ministre a ensuite visité deux lycées dans un quartier du nord de Marseille. | La ministre a visité deux lycées
          La région financera 12 trains neufs malgré la baisse des recettes de la carte grise. | La région financera 12 trains neufs
          Une mère a perdu son enfant après un accident sur la route. | Une mère a perdu son enfant
          La création du parc a coûté 1,3 million d’euros. | La création du parc a coûté 1,3 million d’euros
          La piscine municipale a été fermée en 2009, malgré une pétition. | La piscine municipale fermée en 2009
          Les habitants pourront visiter le site les 5 et 6 décembre. | Les habitants pourront visiter le site les 5 et 6 décembre
          Anne Roy participe au sommet de Nevers, une réunion de tous les maires de la région Centre. | Anne Roy participe au sommet de Nevers
          Le préfet a indiqué que les travaux allaient finir. | Le préfet a indiqué que les travaux allaient finir
          Le voleur a été arrêté mardi et est détenu dans un centre. | Le voleur a été arrêté et est détenu dans un centre
          Anne Roy a écrit une vingtaine de romans. | Anne Roy a écrit une vingtaine de romans
          La romancière est morte dans un hôpital le 15 juillet. | La romancière est morte dans un hôpital le 15 juillet
          Les fouilles devraient s’achever fin mars. | Les fouilles devraient s’achever fin mars
          La mairie a ouvert une enquête et demande un rapport complet sur la piscine municipale de Tulle. | La mairie a ouvert une enquête
          La piscine municipale a été fermé en 2009. | La piscine municipale fermée en 2009
          """)
  void aFactIsSaidInAFewWords(String text, String heading) {
    assertThat(clause(text)).contains(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Des incidents ont lieu dans plusieurs bureaux de vote des quartiers du nord de la ville.",
        "Le journal fait état de l’exécution dans la nuit de lundi à mardi de trois otages.",
        "Le journal fait état de l’exécution, jeudi, de trois otages.",
        "La commune met son texte sous une forme que chacun des habitants pourra lire et comprendre.",
        "L’école ne ferme plus dans les semaines qui suivent la fin de chaque année scolaire.",
        "Selon le maire, la piscine rouvrira.",
        "Si le vote échoue, le maire démissionnera.",
        "Le président a salué Anne Roy pour son courage.",
        "Le bilan est de trois blessés graves, dont le chauffeur du car, et sept autres plus légers.",
        "Le maire a appelé les habitants du quartier, dont ceux de la gare, à rester chez eux.",
        "Le chauffeur avait causé l’accident à peine une heure après avoir retrouvé son permis.",
        "Pendant près de vingt ans, la question a été réglée par un accord.",
        "La maire revient sur le budget de la ville, la piscine municipale ainsi que les écoles de Tulle.",
        "Des défilés ont été organisés dans le centre, la place du marché notamment, selon un voisin de la mairie.",
        "Le camion a fini sa route dans le fossé qui longe la grande ferme du village de Malvard.",
        "La maire a confirmé son intention de fermer les écoles avant midi tous les jours de canicule.",
        "Les demandes sont plus précises dans chaque école.",
        "Cette décision a surpris les habitants."
      })
  void whatWouldSaySomethingElseIsNotCut(String text) {
    assertThat(clause(text)).isEmpty();
  }
}
