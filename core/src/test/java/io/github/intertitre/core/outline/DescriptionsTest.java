package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
  private static final String NEXT = "Les travaux doivent durer jusqu’au printemps.";

  @Test
  void aRelativeAtTheEndMayGo() {
    assertThat(
            make(
                "pont de Sauvigny",
                "Le conseil départemental a fermé lundi soir le pont de Sauvigny aux camions et aux"
                    + " engins agricoles de plus de 19 tonnes, qui passeront désormais par la rocade.",
                NEXT))
        .isEqualTo(
            "Le conseil départemental a fermé lundi soir le pont de Sauvigny aux camions et aux"
                + " engins agricoles de plus de 19 tonnes.");
  }

  @Test
  void whoSaysItIsNotCutOff() {
    assertThat(
            make(
                "pont de Sauvigny",
                "Le pont de Sauvigny, le plus ancien du département, ne supportera plus longtemps le"
                    + " passage des camions, selon les ingénieurs du bureau d’études, qui l’ont"
                    + " inspecté.",
                NEXT))
        .endsWith("…");
  }

  @Test
  void aListIsNotCutAtItsComma() {
    assertThat(
            make(
                "pont de Sauvigny",
                "Le pont de Sauvigny (Creuse) sera réparé par trois entreprises de la région, un"
                    + " maçon, un serrurier et un peintre, choisis en mars par le conseil"
                    + " départemental.",
                NEXT))
        .endsWith("…");
  }

  @Test
  void theOpeningIsToldUnderItsKeyphraseRatherThanALaterSentence() {
    String opening =
        "Le conseil départemental a fermé lundi soir le plus vieil ouvrage du canton aux camions de"
            + " plus de 19 tonnes pour six mois.";
    String later =
        "Le pont de Sauvigny, qui relie les deux rives de la Creuse depuis cent trente ans, n’a"
            + " jamais été élargi depuis sa construction.";
    assertThat(make("pont de Sauvigny", opening, NEXT, NEXT, later))
        .isEqualTo("Pont de Sauvigny\u00A0: l" + opening.substring(1));
  }

  @Test
  void whatPointsBackOrHasNoStopDoesNotOpen() {
    String third =
        "Le pont de Sauvigny restera fermé aux camions de plus de 19 tonnes pendant six mois, a"
            + " annoncé lundi le conseil départemental.";
    assertThat(
            make(
                "pont de Sauvigny",
                "Le vieux pont à bout de souffle",
                "Pour les riverains, c’est un soulagement, car le bruit des moteurs les réveillait"
                    + " la nuit.",
                third))
        .isEqualTo(third);
  }

  private static String make(String keyphrase, String... statements) {
    return new Descriptions(Reader.french()).make(List.of(statements), keyphrase);
  }
}
