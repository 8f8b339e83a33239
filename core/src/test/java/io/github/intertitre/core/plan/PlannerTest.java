package io.github.intertitre.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.draft.Context;
import io.github.intertitre.core.outline.Outline;
import io.github.intertitre.lexicon.notes.Note;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final String SENTENCE = "Une phrase de note compte ici dix mots en tout.";

  private static Context context(String id, boolean passing) {
    Note note =
        new Note(
            id,
            List.of(id),
            List.of(),
            List.of(),
            "concept",
            "society",
            List.of(SENTENCE + " 1", SENTENCE + " 2", SENTENCE + " 3"),
            "Essai",
            Optional.empty(),
            Optional.empty());
    return new Context(note, id, 0, passing, passing ? 2 : 1);
  }

  private static List<String> told(int words, int target, List<Context> contexts) {
    return new Planner()
            .plan(new Outline(List.of(0), List.of()), words, target, List.of(), contexts)
            .notes()
            .values()
            .stream()
            .flatMap(List::stream)
            .map(aside -> aside.subject() + " " + aside.statements().size())
            .toList();
  }

  @Test
  void whatIsNamedInPassingIsToldWhereWordsAreMissingStill() {
    List<Context> contexts = List.of(context("téléphone", true), context("séisme", false));
    assertThat(told(300, 325, contexts)).containsExactly("séisme 3");
    assertThat(told(300, 350, contexts)).containsExactlyInAnyOrder("téléphone 2", "séisme 3");
  }
}
