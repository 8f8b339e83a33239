package io.github.intertitre.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmphasisTest {
  private static Block heading(Role role, int level, String text) {
    return new Block.Heading(
        role, level, new Statement(text, Provenance.template("heading-x", List.of())));
  }

  private static Block text(String says) {
    return new Block.Paragraph(
        Role.CONTEXT, List.of(new Statement(says, Provenance.template("note", List.of()))));
  }

  private static List<String> led(boolean person, Block... blocks) {
    return Emphasis.led(List.of(blocks), "grippe aviaire", person).stream()
        .map(
            block -> block.statements().get(0).text().replace('\u00A0', ' ').replace('\u202F', ' '))
        .toList();
  }

  @Test
  void recapsThenTheFirstNotesThenTheActorsTakeTheKeyphraseUntilAThirdHoldIt() {
    Block section = heading(Role.SECTION, 2, "Cinq élevages touchés");
    Block notes = heading(Role.CONTEXT, 3, "Repères : canard et préfet");
    Block more = heading(Role.CONTEXT, 3, "Repères : virus");
    Block actors = heading(Role.ACTORS, 2, "Qui sont les acteurs cités ?");
    Block flu = text("La grippe aviaire touche les canards.");
    Block ducks = text("Le canard est un oiseau.");
    assertThat(led(false, section, notes, ducks, more, flu))
        .contains("Cinq élevages touchés", "Grippe aviaire : les repères", "Repères : virus");
    assertThat(led(true, section, notes, ducks, more, flu)).contains("Repères : canard et préfet");
    assertThat(led(true, section, notes, flu, more)).contains("Grippe aviaire : les repères");
    assertThat(led(false, section, actors))
        .containsExactly("Cinq élevages touchés", "Grippe aviaire : qui sont les acteurs cités ?");
    assertThat(led(true, section, actors))
        .containsExactly("Cinq élevages touchés", "Qui sont les acteurs cités ?");
    assertThat(led(false, heading(Role.KEY_DATES, 2, "Les dates clés"), notes))
        .containsExactly("Grippe aviaire : les dates clés", "Repères : canard et préfet");
  }
}
