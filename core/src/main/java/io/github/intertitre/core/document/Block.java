package io.github.intertitre.core.document;

import java.util.List;

/** A heading, a paragraph, a list, a quotation, or what the source shows beside its text. */
public sealed interface Block {
  /** What the block does in the article. */
  Role role();

  /** Its statements, in order. */
  List<Statement> statements();

  /** The same block with these statements in place of its own. */
  Block with(List<Statement> statements);

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

    @Override
    public Block with(List<Statement> others) {
      return new Heading(role, level, others.get(0));
    }
  }

  /** Running text. */
  record Paragraph(Role role, List<Statement> statements) implements Block {
    /** Copies the statements. */
    public Paragraph {
      statements = List.copyOf(statements);
    }

    @Override
    public Block with(List<Statement> others) {
      return new Paragraph(role, others);
    }
  }

  /**
   * A list.
   *
   * @param statements its items, one each
   * @param ordered whether the items are numbered
   */
  record Bullets(Role role, List<Statement> statements, boolean ordered) implements Block {
    /** Copies the statements. */
    public Bullets {
      statements = List.copyOf(statements);
    }

    /** A list whose items are not numbered. */
    public Bullets(Role role, List<Statement> statements) {
      this(role, statements, false);
    }

    @Override
    public Block with(List<Statement> others) {
      return new Bullets(role, others, ordered);
    }
  }

  /** Paragraphs of somebody else's words, set apart by the source. */
  record Quote(Role role, List<Statement> statements) implements Block {
    /** Copies the statements. */
    public Quote {
      statements = List.copyOf(statements);
    }

    @Override
    public Block with(List<Statement> others) {
      return new Quote(role, others);
    }
  }

  /**
   * What the source shows at a place among its text. It passes as it is: no statement, no words.
   */
  sealed interface Shown extends Block permits Picture, Table, Code, Embed {
    @Override
    default Role role() {
      return Role.SECTION;
    }

    @Override
    default List<Statement> statements() {
      return List.of();
    }

    @Override
    default Block with(List<Statement> others) {
      return this;
    }
  }

  /**
   * A picture.
   *
   * @param address of the file
   * @param alt what those read or hear who don't see it; empty where the source has nothing
   * @param caption what stands below it; empty where nothing does
   */
  record Picture(String address, String alt, String caption) implements Shown {}

  /**
   * A table; every row has as many cells.
   *
   * @param caption what it is called; empty where the source has nothing
   * @param headed whether the first row says what the columns hold
   */
  record Table(String caption, boolean headed, List<List<String>> rows) implements Shown {
    /** Copies the rows. */
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Lines of a program or the like.
   *
   * @param language {@code python}; empty where the source has nothing
   */
  record Code(String language, String text) implements Shown {}

  /**
   * A player or page that the source embeds.
   *
   * @param element {@code iframe}, {@code video} or {@code audio}
   * @param address of what is embedded
   * @param title what those hear who don't see it; empty where the source has nothing
   * @param caption what stands below it; empty where nothing does
   */
  record Embed(String element, String address, String title, String caption) implements Shown {}
}
