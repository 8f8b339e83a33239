package io.github.intertitre.core.plan;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.draft.Recap;
import io.github.intertitre.core.draft.Sayings;
import io.github.intertitre.core.outline.Heading;
import io.github.intertitre.core.outline.Openness;
import io.github.intertitre.core.outline.Outline;
import io.github.intertitre.core.outline.Outliner;
import io.github.intertitre.core.outline.Section;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Sixth stage: sets out what was planned as blocks of statements. */
public final class Composer {
  private static final int MOST_STATEMENTS = 4;
  private static final int LONG_SECTION = 250;

  private final Analysis analysis;
  private final List<Rewrite> chosen;
  private final BitSet inside;

  /** A composer for one article. */
  public Composer(Analysis analysis, List<Rewrite> chosen) {
    this.analysis = analysis;
    this.chosen = chosen;
    this.inside = Openness.insideQuotation(analysis);
  }

  /** The blocks of the article. */
  public List<Block> compose(
      String title, Outline outline, List<Heading> headings, Planner.Plan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(Role.TITLE, 1, titleStatement(title)));
    lede(outline, blocks);
    plan.recaps().stream().filter(r -> r.role() == Role.KEY_POINTS).forEach(r -> recap(r, blocks));
    for (int i = 0; i < outline.sections().size(); i++) {
      Heading heading = headings.get(i);
      Provenance provenance =
          Provenance.template("heading-" + heading.maker(), heading.sentences());
      blocks.add(new Block.Heading(Role.SECTION, 2, new Statement(heading.text(), provenance)));
      section(outline.sections().get(i), plan.notes().getOrDefault(i, List.of()), blocks);
    }
    plan.recaps().stream().filter(r -> r.role() != Role.KEY_POINTS).forEach(r -> recap(r, blocks));
    return Emphasis.led(blocks, analysis.label(), person());
  }

  private boolean person() {
    return analysis.entities().stream()
        .anyMatch(e -> e.kind() == Mention.Kind.PERSON && e.name().equals(analysis.label()));
  }

  private static Statement titleStatement(String title) {
    return new Statement(Typography.french(title), Provenance.template("title", List.of(0)));
  }

  private void lede(Outline outline, List<Block> blocks) {
    List<Statement> statements = new ArrayList<>();
    outline.lede().forEach(i -> statements.addAll(Sayings.statements(analysis, i, chosen.get(i))));
    if (!statements.isEmpty()) {
      analysis.dateline().ifPresent(date -> statements.set(0, dated(date, statements.get(0))));
      blocks.add(new Block.Paragraph(Role.LEDE, statements));
    }
  }

  private static Statement dated(String date, Statement first) {
    return new Statement(date + " – " + first.text(), first.provenance());
  }

  // Source paragraphs, a paragraph of notes after each while the section is not long; what is left
  // over stands below under a heading of its own.
  private void section(Section section, List<Planner.Aside> notes, List<Block> blocks) {
    List<List<Statement>> paragraphs = paragraphs(section);
    int words = paragraphs.stream().mapToInt(Composer::words).sum();
    List<Planner.Aside> beside = new ArrayList<>();
    List<Planner.Aside> below = new ArrayList<>();
    for (Planner.Aside note : notes) {
      words += words(note.statements());
      (words > LONG_SECTION ? below : beside).add(note);
    }
    List<List<Statement>> contexts = Asides.paragraphs(beside);
    int context = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      blocks.add(new Block.Paragraph(Role.SECTION, paragraphs.get(i)));
      List<Statement> paragraph = paragraphs.get(i);
      boolean last = i == paragraphs.size() - 1;
      boolean open =
          Openness.awaits(paragraph.get(paragraph.size() - 1).text())
              || !last && leans(paragraphs.get(i + 1).get(0));
      int due = open && !last ? 0 : contexts.size() * (i + 1) / paragraphs.size();
      while (context < due) {
        blocks.add(new Block.Paragraph(Role.CONTEXT, contexts.get(context++)));
      }
    }
    blocks.addAll(Asides.headed(below));
  }

  // « Il est élu en 2020. » would be said of whoever a note names.
  private boolean leans(Statement statement) {
    int source = statement.provenance().sentences().get(0);
    return Outliner.leansOnWhatPrecedes(analysis.clean().get(source));
  }

  private static int words(List<Statement> statements) {
    return statements.stream().mapToInt(Statement::words).sum();
  }

  private List<List<Statement>> paragraphs(Section section) {
    List<List<Statement>> paragraphs = new ArrayList<>();
    int last = -1;
    for (int index : section.sentences()) {
      int paragraph = analysis.paragraphs().get(index);
      boolean full =
          !paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).size() >= MOST_STATEMENTS;
      boolean runsOn = !paragraphs.isEmpty() && inside.get(index);
      if ((paragraph != last || full) && !runsOn) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs
          .get(paragraphs.size() - 1)
          .addAll(Sayings.statements(analysis, index, chosen.get(index)));
      last = paragraph;
    }
    return paragraphs;
  }

  private void recap(Recap recap, List<Block> blocks) {
    boolean alone = recap.role() == Role.FAQ && recap.items().size() == 2;
    if (!alone) {
      String text = RecapHeadings.text(recap.role(), analysis.label());
      Provenance provenance = Provenance.template("heading-" + recap.role().label(), List.of());
      blocks.add(
          new Block.Heading(recap.role(), 2, new Statement(Typography.french(text), provenance)));
    }
    if (recap.role() == Role.FAQ) {
      for (int i = 0; i + 1 < recap.items().size(); i += 2) {
        blocks.add(new Block.Heading(Role.FAQ, alone ? 2 : 3, recap.items().get(i)));
        blocks.add(new Block.Paragraph(Role.FAQ, List.of(recap.items().get(i + 1))));
      }
    } else {
      blocks.add(new Block.Bullets(recap.role(), recap.items()));
    }
  }

  /** What stands over a recap. */
  private static final class RecapHeadings {
    private static final Map<Role, String> PLAIN =
        Map.of(
            Role.KEY_POINTS, "l’essentiel",
            Role.KEY_DATES, "les dates clés",
            Role.KEY_FIGURES, "les chiffres clés",
            Role.KEY_QUOTATIONS, "les citations marquantes",
            Role.ACTORS, "Qui sont les acteurs cités ?",
            Role.FAQ, "Questions fréquentes");

    static String text(Role role, String label) {
      boolean led = (role == Role.KEY_POINTS || role == Role.KEY_DATES) && !label.isEmpty();
      String plain = PLAIN.get(role);
      return Typography.capitalised(led ? label + " : " + plain : plain);
    }
  }
}
