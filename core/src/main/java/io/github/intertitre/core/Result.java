package io.github.intertitre.core;

import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Facts;
import io.github.intertitre.core.document.Generator;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Publication;
import io.github.intertitre.core.document.Reference;
import io.github.intertitre.core.document.Remark;
import io.github.intertitre.core.document.Source;
import io.github.intertitre.core.render.Format;
import io.github.intertitre.core.render.Renderer;
import io.github.intertitre.core.seo.Audit;
import io.github.intertitre.rules.reading.Sentence;
import java.util.List;

/**
 * What a rewriting gives.
 *
 * <pre>{@code
 * Result result = Intertitre.create().rewrite(Article.of(text));
 * System.out.println(result.markdown());
 * System.out.println(result.metadata().description());
 * }</pre>
 *
 * @param document the finished article
 * @param sentences the source sentences, in order, with offsets into the article's text
 * @param notes what the asker should know
 * @param facts names, dates, figures and quotations of the source
 * @param publication date, author and address, where they were given
 * @param references the lexicon notes that the document quotes
 * @param generator what made it: the library, and fingerprints of all rules and notes
 */
public record Result(
    Document document,
    List<Sentence> sentences,
    List<Note> notes,
    Facts facts,
    Publication publication,
    List<Reference> references,
    Generator generator) {

  /** Copies the lists. */
  public Result {
    references = List.copyOf(references);
    sentences = List.copyOf(sentences);
    notes = List.copyOf(notes);
  }

  /** A result of which neither facts nor publication are known. */
  public Result(Document document, List<Sentence> sentences, List<Note> notes) {
    this(
        document,
        sentences,
        notes,
        Facts.none(),
        Publication.unknown(),
        List.of(),
        Generator.current());
  }

  /** The same with these facts. */
  public Result withFacts(Facts value) {
    return new Result(document, sentences, notes, value, publication, references, generator);
  }

  /** The same, published so. */
  public Result withPublication(Publication value) {
    return new Result(document, sentences, notes, facts, value, references, generator);
  }

  /** The same with these notes named. */
  public Result withReferences(List<Reference> value) {
    return new Result(document, sentences, notes, facts, publication, value, generator);
  }

  /** The same, made so. */
  public Result withGenerator(Generator value) {
    return new Result(document, sentences, notes, facts, publication, references, value);
  }

  /** Title, description, slug, keyphrases. */
  public Metadata metadata() {
    return document.metadata();
  }

  /** Markdown with YAML front matter, as Hugo and Jekyll read it. */
  public String markdown() {
    return render(Format.MARKDOWN);
  }

  /** A complete HTML5 page with JSON-LD. */
  public String html() {
    return render(Format.HTML);
  }

  /** JSON, schema {@code intertitre/1}. */
  public String json() {
    return render(Format.JSON);
  }

  /** Plain text. */
  public String text() {
    return render(Format.TEXT);
  }

  /** The article in one of the formats. */
  public String render(Format format) {
    return format.renderer().render(page());
  }

  /** The article as a renderer of one's own writes it. */
  public String render(Renderer renderer) {
    return renderer.render(page());
  }

  /** SEO and readability of the finished article. */
  public Audit audit() {
    return Audit.of(document);
  }

  /** What renderers read. */
  public Page page() {
    return new Page(
        document,
        publication,
        new Source(
            sentences.stream()
                .map(s -> new Source.Line(s.index(), s.start(), s.end(), s.text()))
                .toList()),
        facts,
        references,
        notes.stream()
            .map(note -> new Remark(note.code(), note.message(), note.english()))
            .toList(),
        generator);
  }
}
