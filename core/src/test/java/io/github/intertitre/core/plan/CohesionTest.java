package io.github.intertitre.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Context;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohesionTest {
  private static final String FOUNDED = "Le club naît en 1921 dans un quartier du port.";
  private static final String WON = "Le club remporte le championnat en 1934.";

  @Test
  void whatIsDatedLaterIsToldAsASequelAndSaysByWhichRule() {
    Statement linked = linked(note("club", FOUNDED), note("club", WON)).get(1);
    assertThat(linked.text()).isEqualTo("Le club remporte ensuite le championnat en 1934.");
    assertThat(linked.provenance().rules()).containsExactly("link-later");
    assertThat(linked.provenance().kind()).isEqualTo(Provenance.Kind.NOTE);
  }

  @Test
  void sentencesOfTheSourceThatAreNotNeighboursStay() {
    assertThat(linked(source(0, FOUNDED), source(1, WON)).get(1).provenance().kind())
        .isEqualTo(Provenance.Kind.REWRITTEN);
    assertThat(linked(source(0, FOUNDED), source(4, WON)).get(1).text()).isEqualTo(WON);
  }

  @Test
  void whatStandsInAQuotationStays() {
    List<Statement> linked =
        linked(
            source(0, "Il a écrit : « Le club naît en 1921."),
            source(1, WON),
            source(2, "Il gagne. »"));
    assertThat(linked.get(1).text()).isEqualTo(WON);
  }

  @Test
  void noLinkComesTwiceInAShortStretch() {
    List<Statement> linked =
        linked(
            note("club", FOUNDED),
            note("club", WON),
            note("stade", "Une société du port construit le stade Colbert en 1950."),
            note("stade", "Le stade Colbert accueille les Jeux en 1968."));
    assertThat(linked.get(3).text())
        .isEqualTo("Par la suite, le stade Colbert accueille les Jeux en 1968.");
  }

  @Test
  void noContrastComesBesideAnother() {
    String signed = "Le syndicat majoritaire a signé l’accord sur les salaires.";
    String refused = "Les deux autres organisations n’ont pas signé cet accord.";
    assertThat(linked(source(0, signed), source(1, refused)).get(1).text()).contains("en revanche");
    assertThat(
            linked(
                    source(0, signed),
                    source(1, refused),
                    source(2, "Elles ont toutefois salué le texte."))
                .get(1)
                .text())
        .isEqualTo(refused);
  }

  @Test
  void whatAParticipleToldIsNotAddedToWhatItWasToldOf() {
    Statement first =
        rewritten("Le ministre a salué le travail du maire.", "split-participle-reporting");
    String said = "Il a affirmé que la ville gardait son école.";
    assertThat(linked(first, rewritten(said, "split-participle-reporting")).get(1).text())
        .isEqualTo(said);
    Statement saying =
        rewritten("Le ministre a souligné le travail du maire.", "split-participle-reporting");
    assertThat(linked(saying, rewritten(said, "split-participle-reporting")).get(1).text())
        .isEqualTo("Il a également affirmé que la ville gardait son école.");
    assertThat(linked(saying, rewritten(said, "split-gerund-quoting")).get(1).text())
        .isEqualTo(said);
    assertThat(linked(first, rewritten(said, "split-shared-subject")).get(1).text())
        .isEqualTo(said);
  }

  private static Statement rewritten(String text, String rule) {
    return new Statement(text, Provenance.source(0).with(rule));
  }

  @Test
  void headingsAndListsStay() {
    List<Block> blocks =
        List.of(new Block.Bullets(Role.SECTION, List.of(source(0, FOUNDED), source(1, WON))));
    assertThat(Cohesion.linked(blocks, Reader.french(), Context.NONE)).isEqualTo(blocks);
  }

  private static List<Statement> linked(Statement... statements) {
    Block paragraph = new Block.Paragraph(Role.CONTEXT, List.of(statements));
    return Cohesion.linked(List.of(paragraph), Reader.french(), Context.NONE).get(0).statements();
  }

  private static Statement note(String id, String text) {
    return new Statement(text, Provenance.note(id));
  }

  private static Statement source(int sentence, String text) {
    return new Statement(text, Provenance.source(sentence));
  }
}
