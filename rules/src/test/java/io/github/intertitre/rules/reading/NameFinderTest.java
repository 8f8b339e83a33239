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
