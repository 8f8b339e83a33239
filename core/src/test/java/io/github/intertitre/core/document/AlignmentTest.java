package io.github.intertitre.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final String INPUT =
      "Titre.\n\nLe maire a inauguré l'école et a annoncé des travaux, selon la préfecture.";
  private static final int START = INPUT.indexOf("Le maire");

  @Test
  void whatWasSplitOffPointsBackToItsOwnWords() {
    assertThat(aligned("Il a également annoncé des travaux."))
        .containsExactly("annoncé des travaux = annoncé des travaux");
  }

  @Test
  void wordsThatMovedAreFoundWhereTheyStood() {
    assertThat(aligned("Selon la préfecture, le maire a inauguré l’école."))
        .containsExactly(
            "Selon la préfecture = selon la préfecture",
            "le maire a inauguré l’école = Le maire a inauguré l'école");
  }

  @Test
  void aLoneSmallWordPointsNowhere() {
    assertThat(aligned("La nuit est tombée.")).isEmpty();
  }

  @Test
  void eachWordOfTheInputIsGivenOnce() {
    assertThat(aligned("Des travaux et des travaux.")).hasSize(1);
  }

  private static List<String> aligned(String statement) {
    Source.Line line = new Source.Line(0, START, INPUT.length(), INPUT.substring(START));
    return Alignment.of(statement, line).stream()
        .map(
            tile ->
                statement.substring(tile.start(), tile.end())
                    + " = "
                    + INPUT.substring(tile.from(), tile.to()))
        .peek(AlignmentTest::sameWords)
        .toList();
  }

  private static void sameWords(String tile) {
    String[] sides = tile.toLowerCase(Locale.ROOT).replace('\'', '’').split(" = ");
    assertThat(sides[0]).isEqualTo(sides[1]);
  }
}
