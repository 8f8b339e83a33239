package io.github.intertitre.core.plan;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets notes out as paragraphs, of at most two notes and no longer than a reader's breath. */
final class Asides {
  private static final int NOTES_A_PARAGRAPH = 2;
  private static final int MOST_STATEMENTS = 4;
  private static final int PARAGRAPHS_A_HEADING = 3;

  private Asides() {}

  static List<List<Statement>> paragraphs(List<Planner.Aside> notes) {
    return groups(notes).stream().map(Asides::statements).toList();
  }

  /** The same under headings of their own: « Repères : zone euro et dette publique ». */
  static List<Block> headed(List<Planner.Aside> notes) {
    List<Block> blocks = new ArrayList<>();
    List<List<Planner.Aside>> groups = groups(notes);
    for (int i = 0; i < groups.size(); i++) {
      if (i % PARAGRAPHS_A_HEADING == 0) {
        int end = Math.min(groups.size(), i + PARAGRAPHS_A_HEADING);
        blocks.add(heading(groups.subList(i, end).stream().flatMap(List::stream).toList()));
      }
      blocks.add(new Block.Paragraph(Role.CONTEXT, statements(groups.get(i))));
    }
    return blocks;
  }

  private static List<List<Planner.Aside>> groups(List<Planner.Aside> notes) {
    List<List<Planner.Aside>> groups = new ArrayList<>();
    for (Planner.Aside note : notes) {
      List<Planner.Aside> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      int held = statements(last).size();
      boolean full =
          last.size() == NOTES_A_PARAGRAPH || held + note.statements().size() > MOST_STATEMENTS;
      if (groups.isEmpty() || full) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(note);
    }
    return groups;
  }

  private static List<Statement> statements(List<Planner.Aside> notes) {
    return notes.stream().flatMap(note -> note.statements().stream()).toList();
  }

  private static Block heading(List<Planner.Aside> notes) {
    List<String> subjects = notes.stream().map(Planner.Aside::subject).limit(3).toList();
    int last = subjects.size() - 1;
    String named =
        last == 0
            ? subjects.get(0)
            : String.join(", ", subjects.subList(0, last)) + " et " + subjects.get(last);
    List<String> ids =
        statements(notes).stream()
            .flatMap(s -> s.provenance().notes().stream())
            .distinct()
            .toList();
    Provenance provenance =
        new Provenance(
            Provenance.Kind.NOTE, List.of(), List.of(), Optional.of("heading-context"), ids);
    String text = Typography.french("Repères : " + named);
    return new Block.Heading(Role.CONTEXT, 3, new Statement(text, provenance));
  }
}
