package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.draft.Questions.Asked;
import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskersTest {
  private static Optional<Asked> ask(String text) {
    return Fact.of(Reader.french().sentence(text), 0, List.of()).flatMap(Askers::ask);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La mairie a fermé la piscine le 12 mars. | Quand la mairie a-t-elle fermé la piscine ?
          Le chantier emploie 30 ouvriers. | Combien d’ouvriers le chantier emploie-t-il ?
          La commune a planté 40 chênes dans le parc. | Combien de chênes la commune a-t-elle plantés dans le parc ?
          L’action du groupe était en baisse de 6 % lundi. | De combien l’action du groupe était-elle en baisse lundi ?
          Les prix ont augmenté de 3 % en un an. | De combien les prix ont-ils augmenté en un an ?
          La ville est en travaux depuis deux ans. | Depuis combien de temps la ville est-elle en travaux ?
          Le maire est indépendant depuis 2007. | Depuis quand le maire est-il indépendant ?
          Les syndicats craignent une vague de départs. | Que craignent les syndicats ?
          Le conseil municipal a décidé de rouvrir la piscine. | Qu’a décidé de faire le conseil municipal ?
          La maire appelle à signer la pétition. | À quoi la maire appelle-t-elle ?
          L’entraîneur a parlé du dernier match. | De quoi l’entraîneur a-t-il parlé ?
          Le scrutin a été reporté en raison de la neige. | Pourquoi le scrutin a-t-il été reporté ?
          Le poste a été confié à Anne Roy. | À qui le poste a-t-il été confié ?
          La rénovation a coûté 3 millions d’euros. | Combien la rénovation a-t-elle coûté ?
          Le tournage pourrait commencer fin 2013. | Quand le tournage pourrait-il commencer ?
          La mairie rouvrira la piscine lundi 4 mai. | Quand la mairie rouvrira-t-elle la piscine ?
          Le rapport indique que la piscine fermera. | Qu’indique le rapport ?
          Anne Roy dirige le théâtre de Tulle. | Qui dirige le théâtre de Tulle ?
          La directrice a reçu Anne Roy à Tulle. | Où la directrice a-t-elle reçu Anne Roy ?
          """)
  void asksForWhatAFactTells(String fact, String question) {
    assertThat(ask(fact).map(Asked::question)).contains(question);
  }

  @Test
  void theAnswerEndsBeforeAContrast() {
    assertThat(
            ask("Les éleveurs souhaitent que le lac soit vidé, tandis que les pêcheurs s’y opposent.")
                .map(Asked::answer))
        .contains("Ils souhaitent que le lac soit vidé.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A second verb would be left outside the question.
        "La direction a réagi mardi et a nié toute faute.",
        // Where it is, the question would tell.
        "Le groupe de marcheurs a campé dans la vallée du Viaur en Corrèze.",
        "Les résultats du scrutin seront connus plus tard samedi.",
        // The subject is nobody in particular.
        "Un passant a appelé à signer la pétition.",
        // What is asked for would be a person.
        "Le tribunal accepte la ministre comme témoin.",
        // The participle does not agree: a slip of the source.
        "La maternité a été fermé en 2009.",
        // « personnes » is feminine, « milliers » is not: the source and the pronoun would differ.
        "Plusieurs milliers de personnes se sont rassemblées vendredi dans le centre.",
        // « ce facteur » and « en » point to another sentence.
        "Les experts expliquent ce facteur par la crise.",
        "Les élus en ont conclu que le pont sera fermé.",
        // One is accused: « que » would ask for a thing.
        "Les élus accusent le préfet d’inaction.",
        // A comma at the very end, of a text that was cut off.
        "Les élus ont dit que la piscine sera fermée, et que le gymnase ouvrira,",
        // Whoever reads it another week doesn’t know which day.
        "La mairie rouvrira la piscine ce lundi matin.",
        "La mairie a fermé la piscine hier.",
        "Anne Roy a reçu Paul Velba hier soir à Tulle.",
        "L’analyse a en effet révélé une fuite.",
        // « Qu’a de nouveau refusé de faire le conseil ? »
        "Le conseil a de nouveau refusé de vendre la piscine.",
        // Why he got away, not why he says so.
        "Paul Velba affirme avoir échappé au feu grâce à un voisin.",
        // Whom stands further on.
        "Les policiers de Tulle ont arrêté à Brive, dans la nuit de lundi, deux hommes.",
        // The date is that of what is expected.
        "Les commerçants tablent sur une reprise en 2030.",
        // « Malvard » may be somebody.
        "Le conseil a remis le prix à Barly Malvard.",
        // More than one thing is told.
        "Le club a même prévu une navette.",
        "Anne Roy a battu Paul Velba à Tulle, Jean Durand ayant renoncé au départ.",
        "Le commerce est en hausse de 2 % avec 11 millions d’euros.",
        // How much is no part of what one does.
        "La Bourse de Paris a terminé la semaine en hausse de 2 %.",
        // « il » is somebody whom the question does not name.
        "Le rapport indique que la voiture où il se trouvait roulait vite.",
        "La durée du débat démontre que le sujet est grave, souligne son entourage.",
        // One scene of many.
        "Anne Roy attaquait dans la côte de Tulle.",
        // A list is not asked about as one thing.
        "La ville a planté des chênes, des hêtres et des ormes en 2009.",
      })
  void asksNothingWhereTheAnswerWouldBeAmiss(String fact) {
    assertThat(ask(fact)).isEmpty();
  }
}
