package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le conseil a voté le budget.",
        "Jeudi, le conseil a voté le budget.",
        "À Lyon, la police a arrêté deux hommes.",
        "Pour la première fois, le maire envisage un recours.",
        "Dans son livre, Anne Roy explore la vie des abeilles.",
        "À Tulle, Anne Roy et Paul Velba ont signé un accord.",
      })
  void whatHappenedMayBeToldWithoutItsScene(String text) {
    assertThat(canGo(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seuls les abonnés ont voté le budget.",
        "Même le maire a voté le budget.",
        "À Montreuil, la compensation est de 412 euros par habitant.",
        "Au troisième trimestre, le chiffre d’affaires a augmenté de 3 %.",
        "Et sur les trois derniers mois, la cote a grimpé de 13 %.",
        "En Allemagne, la hausse s’est révélée supérieure aux prévisions.",
        "Parallèlement, en Corse, une quinzaine de feux ont été recensés.",
        "Jusqu’à présent, les équipages avaient suivi une formation.",
        "Parmi les élus, le maire a voté le budget.",
        "Lors de leur arrivée, les pompiers n’ont pu que constater les dégâts.",
        "En Bretagne, aucun élu n’a voté le texte.",
        "Jean Lebrun, Anne Roy et Paul Velba ont signé un accord.",
        "Selon le préfet, le pont a fermé lundi.",
      })
  void whatHoldsOnlyThereIsNot(String text) {
    assertThat(canGo(text)).isFalse();
  }

  private static boolean canGo(String text) {
    Sentence sentence = Reader.french().sentence(text);
    return Fronted.canGo(sentence, MainClause.of(sentence).orElseThrow());
  }
}
