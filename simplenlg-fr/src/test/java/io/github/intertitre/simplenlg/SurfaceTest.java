package io.github.intertitre.simplenlg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import simplenlg.features.Feature;
import simplenlg.framework.NLGFactory;
import simplenlg.phrasespec.SPhraseSpec;

class SurfaceTest {
  private final NLGFactory factory = new FrenchNLGFactory();
  private final FrenchRealiser realiser = new FrenchRealiser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de le ami | de l’ami",
        "de le chat | du chat",
        "à le héros | au héros",
        "à les amis | à les amis",
        "parce que il vient | parce qu’il vient",
        "jusque ici | jusqu’ici",
        "si il vient | s’il vient",
        "si elle vient | si elle vient",
        "que onze | que onze",
        "de hier | d’hier",
        "de hache | de hache",
        "de Œdipe | d’Œdipe",
        "de Éric | d’Éric",
      })
  void joinsWords(String words, String line) {
    Line said = new Line();
    String[] parts = words.split(" ");
    for (int i = 0; i < parts.length; i++) {
      boolean article = i == 1 && parts[i].equals("le");
      said.add(article ? Piece.article(parts[i]) : Piece.of(parts[i]));
    }
    assertThat(said).hasToString(line);
  }

  @Test
  void setsFrenchTypography() {
    assertThat(realiser.realiseSentence(factory.createStringElement("l'été : \"vite\" !")))
        .isEqualTo("L’été\u00A0: «\u00A0vite\u00A0»\u202F!");
    SPhraseSpec clause = factory.createClause("Jean", "venir");
    clause.setFeature(Feature.EXCLAMATORY, true);
    assertThat(realiser.realiseSentence(clause)).isEqualTo("Jean vient\u202F!");
    assertThat(realiser.realiseSentence(factory.createStringElement("à Paris")))
        .isEqualTo("À Paris.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, zéro",
    "1, un",
    "21, vingt et un",
    "22, vingt-deux",
    "70, soixante-dix",
    "71, soixante et onze",
    "80, quatre-vingts",
    "81, quatre-vingt-un",
    "91, quatre-vingt-onze",
    "99, quatre-vingt-dix-neuf",
    "100, cent",
    "101, cent un",
    "200, deux cents",
    "201, deux cent un",
    "1000, mille",
    "1999, mille neuf cent quatre-vingt-dix-neuf",
    "2000, deux mille",
    "80000, quatre-vingt mille",
    "200000, deux cent mille",
    "1000000, un million",
    "80000000, quatre-vingts millions",
    "2000000000, deux milliards",
    "-5, moins cinq",
  })
  void writesCardinals(long number, String words) {
    assertThat(FrenchNumbers.cardinal(number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, premier",
    "1, true, première",
    "2, true, deuxième",
    "4, false, quatrième",
    "5, false, cinquième",
    "9, false, neuvième",
    "21, false, vingt et unième",
    "80, false, quatre-vingtième",
    "100, false, centième",
    "1000, false, millième",
  })
  void writesOrdinals(int number, boolean feminine, String word) {
    assertThat(FrenchNumbers.ordinal(number, feminine)).isEqualTo(word);
  }

  @Test
  void refusesNumbersThatItCannotWrite() {
    assertThatThrownBy(() -> FrenchNumbers.cardinal(1_000_000_000_000L))
        .hasMessageContaining("was 1000000000000");
    assertThatThrownBy(() -> FrenchNumbers.ordinal(0, false)).hasMessageContaining("was 0");
  }

  @Test
  void writesDates() {
    assertThat(FrenchDates.fullDate(LocalDate.of(2024, 4, 3))).isEqualTo("mercredi 3 avril 2024");
    assertThat(FrenchDates.date(LocalDate.of(1998, 8, 1))).isEqualTo("1er août 1998");
    assertThat(FrenchDates.time(LocalTime.of(9, 5))).isEqualTo("9\u00A0h\u00A005");
    assertThat(FrenchDates.time(LocalTime.of(14, 0))).isEqualTo("14\u00A0h");
  }
}
