package io.github.intertitre.core;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Publication;
import io.github.intertitre.core.seo.Audit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param given date, author, address and keyphrase, where the source's front matter or page head
 *     gives them
 * @param frontMatter all fields of the source's front matter, or of a page's head its title and
 *     description
 * @param anchors words that the source links, kept for the output
 * @param inserts what the source shows among its parts, kept for the output
 */
public record Article(
    String text,
    Optional<String> title,
    List<Part> parts,
    Optional<Options> instruction,
    List<Note> notes,
    Options given,
    Map<String, List<String>> frontMatter,
    List<Anchor> anchors,
    List<Insert> inserts) {

  /** Copies the lists. */
  public Article {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
    anchors = List.copyOf(anchors);
    inserts = List.copyOf(inserts);
    frontMatter = Collections.unmodifiableMap(new LinkedHashMap<>(frontMatter));
  }

  /**
   * A stretch of the text.
   *
   * @param level of a heading; 1 for an item of a numbered list; 0 for the rest
   * @param start offset of its first character
   * @param end offset after its last
   */
  public record Part(Kind kind, int level, int start, int end) {}

  /**
   * Words that lead to another page.
   *
   * @param part index of the part that holds them
   * @param text the words
   * @param address where they lead
   */
  public record Anchor(int part, String text, String address) {}

  /**
   * A picture, table or the like.
   *
   * @param part index of the part that it stands before
   */
  public record Insert(int part, Block.Shown block) {}

  /** What a part is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE
  }

  /**
   * Plain text, Markdown or HTML, whichever it looks like. In plain text a paragraph ends at a
   * line's end or at a blank line.
   *
   * @throws UnusableTextException where there is nothing to rewrite
   */
  public static Article of(String text) {
    return of(text, Limits.DEFAULTS);
  }

  /**
   * The same, within limits of one's own.
   *
   * @throws UnusableTextException where there is nothing to rewrite, or too much
   */
  public static Article of(String text, Limits limits) {
    return Articles.of(text, Articles.Format.ANY, limits);
  }

  /**
   * The same, from bytes in UTF-8, UTF-16 with a byte order mark or, said in a note, Windows-1252.
   *
   * @throws UnusableTextException where there is nothing to rewrite, saying why
   */
  public static Article of(byte[] bytes) {
    return of(bytes, Limits.DEFAULTS);
  }

  /**
   * The same, within limits of one's own.
   *
   * @throws UnusableTextException where there is nothing to rewrite, or too much
   */
  public static Article of(byte[] bytes, Limits limits) {
    Decoding.Decoded decoded = Decoding.decode(bytes);
    return of(decoded.text(), limits).noting(decoded.notes());
  }

  /**
   * Markdown, front matter included.
   *
   * @throws UnusableTextException where there is nothing to rewrite
   */
  public static Article markdown(String text) {
    return markdown(text, Limits.DEFAULTS);
  }

  /**
   * The same, within limits of one's own.
   *
   * @throws UnusableTextException where there is nothing to rewrite, or too much
   */
  public static Article markdown(String text, Limits limits) {
    return Articles.of(text, Articles.Format.MARKDOWN, limits);
  }

  /**
   * An HTML page or fragment: the article in it is found, menus and the like are left.
   *
   * @throws UnusableTextException where there is nothing to rewrite
   */
  public static Article html(String text) {
    return html(text, Limits.DEFAULTS);
  }

  /**
   * The same, within limits of one's own.
   *
   * @throws UnusableTextException where there is nothing to rewrite, or too much
   */
  public static Article html(String text, Limits limits) {
    return Articles.of(text, Articles.Format.HTML, limits);
  }

  /** The text of a part. */
  public String text(Part part) {
    return text.substring(part.start(), part.end());
  }

  /** What is asked in all: by the caller, else by the instruction, else by the source itself. */
  public Options options(Options asked) {
    return instruction.map(asked::or).orElse(asked).or(given);
  }

  /** When, by whom and where the article appears, as far as anybody says. */
  public Publication publication(Options asked) {
    Options all = options(asked);
    return new Publication(
        all.date(),
        all.modified(),
        all.author(),
        all.url(),
        all.faqData(),
        FrontMatter.rest(frontMatter));
  }

  /**
   * The same, with what is known beside the text: a date, an author, an address. It wins over what
   * the text says of itself, and gives way to the instruction and to what a caller asks.
   */
  public Article knowing(Options beside) {
    return new Article(
        text, title, parts, instruction, notes, beside.or(given), frontMatter, anchors, inserts);
  }

  /** The article as it stands, nothing rewritten, for the audit. */
  public Document document(Options asked) {
    return AsIs.document(this, options(asked));
  }

  /** SEO and readability of the article as it stands. */
  public Audit audit(Options asked) {
    return Audit.of(document(asked));
  }

  /** Whether the text is in French, judged by its commonest words; short texts may be doubtful. */
  public boolean looksFrench() {
    return French.looks(text);
  }

  /** A text of which nothing is known but its title and where its parts begin and end. */
  public static Article bare(String text, Optional<String> title, List<Part> parts) {
    return new Article(
        text,
        title,
        parts,
        Optional.empty(),
        List.of(),
        Options.defaults(),
        Map.of(),
        List.of(),
        List.of());
  }

  Article instructed(Instruction asked) {
    return new Article(
            text,
            title,
            parts,
            Optional.of(asked.options()),
            notes,
            given,
            frontMatter,
            anchors,
            inserts)
        .noting(asked.notes());
  }

  Article noting(List<Note> more) {
    List<Note> all = new java.util.ArrayList<>(notes);
    all.addAll(more);
    return new Article(text, title, parts, instruction, all, given, frontMatter, anchors, inserts);
  }
}
