package io.github.intertitre.core.draft;

import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.util.List;

/**
 * Facts of the article in a form to be looked up.
 *
 * @param role what kind of recap
 * @param items list items; for questions and answers, in turn
 */
public record Recap(Role role, List<Statement> items) {
  /** Copies the items. */
  public Recap {
    items = List.copyOf(items);
  }

  /** How many words it would add. */
  public int words() {
    return items.stream().mapToInt(Statement::words).sum();
  }
}
