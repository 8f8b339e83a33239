package io.github.intertitre.core.outline;

import java.util.List;

/**
 * The news first, then the sections.
 *
 * @param lede indices of the source sentences that open the article
 * @param sections the rest, in order
 */
public record Outline(List<Integer> lede, List<Section> sections) {
  /** Copies the lists. */
  public Outline {
    lede = List.copyOf(lede);
    sections = List.copyOf(sections);
  }
}
