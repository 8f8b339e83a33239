package io.github.intertitre.core;

import java.util.List;
import java.util.Optional;

/**
 * The text that comes in, cut into parts.
 *
 * @param text plain text; offsets of sentences and provenance are into this
 * @param title its own title, where it has one
 * @param parts paragraphs, headings, list items and quotations in order; neither title nor
 *     instruction is among them
 * @param instruction what the first line asked for, where it was an instruction and no text
 * @param notes what could not be honoured or was mended in reading
 */
public record Article(
    String text,
    Optional<String> title,
    List<Part> parts,
    Optional<Options> instruction,
    List<Note> notes) {

  /** Copies the lists. */
  public Article {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /**
   * A stretch of the text.
   *
   * @param level of a heading, 0 for the rest
   * @param start offset of its first character
   * @param end offset after its last
   */
  public record Part(Kind kind, int level, int start, int end) {}

  /** What a part is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE
  }

  /** Plain text or Markdown; paragraphs end at a line's end or at a blank line. */
  public static Article of(String text) {
    return Articles.plain(text);
  }
}
