package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Titles, offices, first names.
        "Mme Vartel a signé. | person:Vartel",
        "Le ministre Odran Quévert démissionne. | person:Odran Quévert",
        "Anne Quévert vit à Tulle. | person:Anne Quévert place:Tulle",
        "Il remercie Joost van der Velp. | person:Joost van der Velp",
        "Il cite Hassan el-Kerdi. | person:Hassan el-Kerdi",
        "La visite en France de Luigi Quévert agace. | place:France person:Luigi Quévert",
        "Le ministre de l’Intérieur Jean Quévert démissionne. | person:Jean Quévert",
        "La secrétaire d’Etat Anne Quévert démissionne. | person:Anne Quévert",
        "Le ministre des Finances Paul Quévert démissionne. | person:Paul Quévert",
        "Il a visité la Fondation Jean Quévert. | organisation:Fondation Jean Quévert",
        // Prepositions and nouns of place, a country or a noun that explains.
        "Le car roulait vers Quévrac. | place:Quévrac",
        "Il est maire de la ville de Brélon. | place:Brélon",
        "L’usine se trouve près de Mornévan. | place:Mornévan",
        "Zelovik (Serbie) a brûlé. | place:Zelovik place:Serbie",
        "Ils ont dormi dans le Varnouk. | place:Varnouk",
        "Il grandit en Asie du Sud-Est. | place:Asie du Sud-Est",
        "Le traité lie l’Empire russe. | place:Empire russe",
        // Bodies: nouns, legal forms, sigles, words inside.
        "Le groupe Zelovik embauche. | organisation:Zelovik",
        "La société allemande Zelovik embauche. | organisation:Zelovik",
        "Il travaille pour Marnel Industries. | organisation:Marnel Industries",
        "Il dénonce la FNPB. | organisation:FNPB",
        "L’album est publié par Quarvel Records. | organisation:Quarvel Records",
        "Il est patron de Zelovik. | organisation:Zelovik",
        "L’usine revient à l’allemand Zelovik. | organisation:Zelovik",
        "Elle étudie à l’université anglaise de Leeds. | organisation:université anglaise de Leeds",
        "Le lycée Vartel rouvre. | organisation:lycée Vartel",
        "Le ministère de la Mer paie. | organisation:ministère de la Mer",
        "Il joue avec les Varnouks de Mornévan. | organisation:Varnouks de Mornévan",
        // A river or land behind an article, a model behind its maker.
        "Le Varnouk déborde. | place:Varnouk",
        "La Renault R 25 plaît. | misc:Renault R",
        // A person where the name may be more.
        "Il obéit au général Leclerc. | person:Leclerc",
        "Il dîne avec Molière. | person:Molière",
        "Voltaire obtient sa grâce. | person:Voltaire",
        "Quévrin, son ancien ami, le trahit. | person:Quévrin",
        // One of many, or a people: no part of a name.
        "Il vit sur un plateau de Guinée. | place:Guinée",
        "Les Inuits du Québec chassent. | place:Québec",
        "Le procureur de la République de Béziers enquête. | place:Béziers",
        "« La mer est montée », raconte Anne Quévert. | person:Anne Quévert",
        // What names nobody.
        "Il a vendu sa TV et ses DVD. | ''",
        "Les Français votent. | ''",
        "Hier, le point de vue a changé. | ''",
        "Il a rendu hommage à Karvel Odrin. | person:Karvel Odrin"
      })
  void findsNamesByWhatStandsAroundThem(String sentence, String names) {
    assertThat(names(sentence)).isEqualTo(names);
  }

  @Test
  void tellsAnEventFromATeam() {
    assertThat(names("Il court le Tour de Varsovie.")).isEqualTo("misc:Tour de Varsovie");
    assertThat(names("Il joue aux Dragons de Varsovie."))
        .isEqualTo("organisation:Dragons de Varsovie");
  }

  private static String names(String sentence) {
    String[] words = Reader.words(sentence).toArray(String[]::new);
    return Arrays.stream(NameFinder.french().find(words))
        .map(
            s ->
                s.getType()
                    + ":"
                    + String.join(" ", Arrays.copyOfRange(words, s.getStart(), s.getEnd()))
                        .replace("’ ", "’"))
        .collect(Collectors.joining(" "));
  }
}
