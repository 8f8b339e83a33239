package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.Article.Part;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article as a document, sentence for sentence as it stands. */
final class AsIs {
  private static final Pattern PATH =
      Pattern.compile("(?:https?://[^/]+)?/(?:[^?#]*/)?([^/?#]+?)(?:\\.\\w+)?/?(?:[?#].*)?");

  private final Article article;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Statement> items = new ArrayList<>();
  private int sentences;

  private AsIs(Article article) {
    this.article = article;
  }

  static Document document(Article article, Options options) {
    AsIs asIs = new AsIs(article);
    String title = options.title().or(article::title).orElse("");
    if (!title.isEmpty()) {
      asIs.blocks.add(new Block.Heading(Role.TITLE, 1, asIs.statement(title)));
    }
    article.parts().forEach(asIs::add);
    asIs.closeList();
    String keyphrase = options.keyphrase().orElse("");
    List<String> keyphrases = options.keyphrase().stream().toList();
    String metaTitle = FrontMatter.shown(article.frontMatter(), "metatitle").orElse(title);
    String description = FrontMatter.shown(article.frontMatter(), "description").orElse("");
    String slug =
        FrontMatter.shown(article.frontMatter(), "slug")
            .or(() -> options.url().map(AsIs::lastPart))
            .orElse("");
    return new Document(
        new Metadata(title, metaTitle, description, slug, keyphrase, keyphrases),
        List.copyOf(asIs.blocks));
  }

  // « budget-vote » of « https://exemple.fr/2026/budget-vote.html »; nothing of a site's own
  // address
  private static String lastPart(String url) {
    Matcher path = PATH.matcher(url);
    return path.matches() ? path.group(1) : "";
  }

  private void add(Part part) {
    String text = article.text(part);
    if (part.kind() == Kind.ITEM) {
      items.add(statement(text));
      return;
    }
    closeList();
    blocks.add(
        switch (part.kind()) {
          case HEADING -> new Block.Heading(Role.SECTION, part.level(), statement(text));
          case QUOTE -> new Block.Quote(Role.SECTION, statements(text));
          default -> new Block.Paragraph(role(), statements(text));
        });
  }

  private Role role() {
    return blocks.stream().anyMatch(Block.Paragraph.class::isInstance) ? Role.SECTION : Role.LEDE;
  }

  private void closeList() {
    if (!items.isEmpty()) {
      blocks.add(new Block.Bullets(Role.SECTION, items));
      items.clear();
    }
  }

  private List<Statement> statements(String text) {
    return Reader.french().read(text).stream().map(Sentence::text).map(this::statement).toList();
  }

  private Statement statement(String text) {
    return new Statement(text, Provenance.source(sentences++));
  }
}
