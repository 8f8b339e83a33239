package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;

/**
 * An outline with a heading for each section.
 *
 * @param headings as many as the outline has sections
 */
public record Headed(Outline outline, List<Heading> headings) {
  private static final int LONG_SECTION = 230;

  /** Copies the headings. */
  public Headed {
    headings = List.copyOf(headings);
  }

  /**
   * The same with sections joined to the one before, the first to the one behind it, where nothing
   * better than keyphrases or a passing name was found to stand over them, and the two are not
   * long.
   */
  public Headed joined(Analysis analysis) {
    List<Section> sections = new ArrayList<>();
    List<Heading> kept = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Section section = outline.sections().get(i);
      int last = sections.size() - 1;
      boolean weak = last >= 0 && (weak(headings.get(i)) || last == 0 && weak(kept.get(0)));
      if (weak && words(analysis, sections.get(last)) + words(analysis, section) <= LONG_SECTION) {
        List<Integer> both = new ArrayList<>(sections.get(last).sentences());
        both.addAll(section.sentences());
        sections.set(last, new Section(both));
        kept.set(last, weak(kept.get(last)) ? headings.get(i) : kept.get(last));
      } else {
        sections.add(section);
        kept.add(headings.get(i));
      }
    }
    return new Headed(new Outline(outline.lede(), sections), kept);
  }

  private static boolean weak(Heading heading) {
    return heading.worth() == 0;
  }

  private static int words(Analysis analysis, Section section) {
    return section.sentences().stream().mapToInt(i -> analysis.clean().get(i).words()).sum();
  }
}
