package io.github.intertitre.core;

import io.github.intertitre.core.UnusableTextException.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An article as an archive holds it: its text, and beside it what is known of it.
 *
 * <pre>{@code
 * Manuscript.of(Map.of("text", "Le budget est voté\n…", "date", "2024-04-03")).article();
 * }</pre>
 *
 * @param text plain text, or whatever it looks like
 * @param markdown the same as Markdown, front matter included
 * @param html the same as an HTML page or fragment
 * @param title where it is not in the text
 * @param date day of publication, as 2024-04-03
 * @param author for metadata only
 * @param url canonical address
 */
public record Manuscript(
    Optional<String> text,
    Optional<String> markdown,
    Optional<String> html,
    Optional<String> title,
    Optional<String> date,
    Optional<String> author,
    Optional<String> url) {

  /** From fields of these names; fields that are blank count as absent, others are left alone. */
  public static Manuscript of(Map<String, String> fields) {
    return new Manuscript(
        field(fields, "text"),
        field(fields, "markdown"),
        field(fields, "html"),
        field(fields, "title"),
        field(fields, "date"),
        field(fields, "author"),
        field(fields, "url"));
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * The article: from HTML where there is some, else from Markdown, else from text.
   *
   * @throws UnusableTextException where there is nothing to rewrite, or the date is none
   */
  public Article article() {
    return article(Limits.DEFAULTS);
  }

  /**
   * The same, within limits of one's own.
   *
   * @throws UnusableTextException where there is nothing to rewrite, or too much
   */
  public Article article(Limits limits) {
    return html.map(value -> Article.html(value, limits))
        .or(() -> markdown.map(value -> Article.markdown(value, limits)))
        .or(() -> text.map(value -> Article.of(value, limits)))
        .orElseThrow(() -> new UnusableTextException(Reason.EMPTY))
        .knowing(beside());
  }

  /** The length of its text in characters, in whichever form it is longest. */
  public int length() {
    return Math.max(length(text), Math.max(length(markdown), length(html)));
  }

  private static int length(Optional<String> form) {
    return form.map(String::length).orElse(0);
  }

  private Options beside() {
    Options.Builder options = Options.builder();
    title.ifPresent(options::title);
    date.map(Manuscript::day).ifPresent(options::date);
    author.ifPresent(options::author);
    url.ifPresent(options::url);
    return options.build();
  }

  private static LocalDate day(String date) {
    try {
      return LocalDate.parse(date.strip());
    } catch (DateTimeException e) {
      throw new UnusableTextException(Reason.NO_DATE);
    }
  }
}
