package io.github.intertitre.core.document;

import java.util.List;

/** A heading, a paragraph, a list, a quotation or a picture. */
public sealed interface Block {
  /** What the block does in the article. */
  Role role();

  /** Its statements, in order. */
  List<Statement> statements();

  /** How many words it holds. */
  default int words() {
    return statements().stream().mapToInt(Statement::words).sum();
  }

  /**
   * A heading.
   *
   * @param level 1 for the title, 2 for a section, 3 below
   */
  record Heading(Role role, int level, Statement statement) implements Block {
    @Override
    public List<Statement> statements() {
      return List.of(statement);
    }
  }

  /** Running text. */
  record Paragraph(Role role, List<Statement> statements) implements Block {
    /** Copies the statements. */
    public Paragraph {
      statements = List.copyOf(statements);
    }
  }

  /** A list of items of one statement each. */
  record Bullets(Role role, List<Statement> statements) implements Block {
    /** Copies the statements. */
    public Bullets {
      statements = List.copyOf(statements);
    }
  }

  /** Paragraphs of somebody else's words, set apart by the source. */
  record Quote(Role role, List<Statement> statements) implements Block {
    /** Copies the statements. */
    public Quote {
      statements = List.copyOf(statements);
    }
  }
}
