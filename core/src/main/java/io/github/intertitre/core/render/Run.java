package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Link;
import io.github.intertitre.core.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a statement that is a link, or none.
 *
 * @param text to show
 * @param address where it leads
 */
record Run(String text, Optional<String> address) {
  /** A statement cut at its links. */
  static List<Run> of(Statement statement) {
    List<Run> runs = new ArrayList<>();
    String text = statement.text();
    int at = 0;
    for (Link link : statement.links()) {
      plain(text.substring(at, link.start()), runs);
      runs.add(new Run(text.substring(link.start(), link.end()), Optional.of(link.address())));
      at = link.end();
    }
    plain(text.substring(at), runs);
    return runs;
  }

  private static void plain(String text, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, Optional.empty()));
    }
  }
}
