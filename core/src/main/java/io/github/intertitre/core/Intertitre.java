package io.github.intertitre.core;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Rewrites French articles. Immutable, safe for use by many threads. */
public final class Intertitre {
  private final Options options;

  private Intertitre(Options options) {
    this.options = options;
  }

  /** With the default options. */
  public static Intertitre create() {
    return new Intertitre(Options.defaults());
  }

  /** With options of one's own. */
  public static Intertitre with(Options options) {
    return new Intertitre(options);
  }

  /** Turns an article into one that is ready for search engines. */
  public Result rewrite(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Article.Part part : article.parts()) {
      List<Sentence> read =
          Reader.french()
              .read(
                  article.text().substring(part.start(), part.end()),
                  part.start(),
                  sentences.size());
      sentences.addAll(read);
      blocks.add(
          new Block.Paragraph(
              Role.SECTION,
              read.stream()
                  .map(s -> new Statement(s.text(), Provenance.source(s.index())))
                  .toList()));
    }
    String title = article.title().or(options::title).orElse("Sans titre");
    Metadata metadata = new Metadata(title, title, "", "", "", List.of());
    return new Result(new Document(metadata, blocks), sentences, article.notes());
  }
}
