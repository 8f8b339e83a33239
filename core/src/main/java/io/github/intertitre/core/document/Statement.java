package io.github.intertitre.core.document;

import java.util.Comparator;
import java.util.List;

/**
 * A sentence, heading or list item, set in French typography, with its provenance.
 *
 * @param links words that lead elsewhere, in order, not overlapping
 */
public record Statement(String text, Provenance provenance, List<Link> links) {
  /** Orders the links. */
  public Statement {
    links = links.stream().sorted(Comparator.comparingInt(Link::start)).toList();
  }

  /** A statement without links. */
  public Statement(String text, Provenance provenance) {
    this(text, provenance, List.of());
  }

  /** The same with one more link. */
  public Statement with(Link link) {
    List<Link> all = new java.util.ArrayList<>(links);
    all.add(link);
    return new Statement(text, provenance, all);
  }

  /** How many whitespace-separated tokens hold a letter or digit. */
  public int words() {
    return Words.count(text);
  }
}
