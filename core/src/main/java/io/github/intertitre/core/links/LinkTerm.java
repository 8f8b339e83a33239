package io.github.intertitre.core.links;

import java.util.ArrayList;
import java.util.List;

/**
 * A term and the page that its first good mention leads to: « budget communal », « /budget ».
 *
 * @param term as it stands in texts; capitals aside
 * @param address of a page
 */
public record LinkTerm(String term, String address) {
  /** Checks that neither is blank. */
  public LinkTerm {
    if (term.isBlank() || address.isBlank()) {
      throw new IllegalArgumentException("a link needs a term and an address");
    }
  }

  /**
   * Reads a list: each line a term, « = » or a tab, and an address; « # » opens a comment.
   *
   * <pre>
   * budget communal = https://exemple.fr/budget
   * </pre>
   *
   * @param file its name, for messages
   * @throws IllegalArgumentException naming file and line, where a line is no such pair
   */
  public static List<LinkTerm> read(String file, String text) {
    List<LinkTerm> terms = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        terms.add(term(line, file + ":" + (i + 1)));
      }
    }
    return terms;
  }

  private static LinkTerm term(String line, String place) {
    String[] pair = line.split("\\t+|\\s+=\\s+", 2);
    if (pair.length < 2 || pair[1].isBlank() || pair[1].strip().matches(".*\\s.*")) {
      throw new IllegalArgumentException(place + ": expected « term = address », was " + line);
    }
    return new LinkTerm(pair[0].strip(), pair[1].strip());
  }
}
