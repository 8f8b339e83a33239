package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Alignment;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Facts;
import io.github.intertitre.core.document.Generator;
import io.github.intertitre.core.document.Link;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Publication;
import io.github.intertitre.core.document.Reference;
import io.github.intertitre.core.document.Source;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.seo.Audit;
import io.github.intertitre.core.seo.Finding;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes JSON as the published schema {@code intertitre-1.schema.json} lays it down. */
final class Json implements Renderer {
  @Override
  public String render(Page page) {
    return Tree.object()
        .put("schema", "intertitre/1")
        .put("generator", generator(page.generator()))
        .put("meta", meta(page))
        .put("source", Tree.object().put("sentences", list(page.source().sentences(), Json::line)))
        .put("blocks", list(page.document().blocks(), block -> block(block, page.source())))
        .put("entities", list(page.facts().entities(), Json::entity))
        .put("dates", list(page.facts().dates(), Json::day))
        .put("figures", list(page.facts().figures(), Json::figure))
        .put("quotations", list(page.facts().quotations(), Json::quotation))
        .put("references", list(page.references(), Json::reference))
        .put(
            "notes",
            list(
                page.remarks(),
                note -> Tree.object().put("code", note.code()).put("message", note.message())))
        .put("audit", audit(Audit.of(page.document())))
        .put("jsonLd", JsonLd.of(page))
        .putIfPresent("faqLd", FaqLd.of(page))
        .pretty();
  }

  private static Tree generator(Generator generator) {
    return Tree.object()
        .put("name", "intertitre")
        .put("version", generator.version())
        .put("rules", generator.rules())
        .put("lexicon", generator.lexicon());
  }

  private static Tree meta(Page page) {
    Metadata meta = page.metadata();
    Publication publication = page.publication();
    return Tree.object()
        .put("title", meta.title())
        .put("metaTitle", meta.metaTitle())
        .put("metaDescription", meta.metaDescription())
        .put("slug", meta.slug())
        .put("keyphrase", meta.keyphrase())
        .put("keyphrases", meta.keyphrases())
        .put("language", "fr")
        .put("words", page.document().words())
        .put("sourceWords", page.source().words())
        .put("readingMinutes", page.readingMinutes())
        .putIfPresent("date", publication.date().map(Object::toString))
        .putIfPresent("modified", publication.modified().map(Object::toString))
        .putIfPresent("author", publication.author())
        .putIfPresent("url", publication.url());
  }

  private static Tree line(Source.Line line) {
    return Tree.object()
        .put("index", line.index())
        .put("start", line.start())
        .put("end", line.end())
        .put("text", line.text());
  }

  private static Tree block(Block block, Source source) {
    Tree tree = Tree.object().put("type", type(block));
    if (block instanceof Block.Heading heading) {
      tree.put("level", heading.level());
    }
    if (block instanceof Block.Shown shown) {
      JsonShown.put(shown, tree);
    }
    if (block instanceof Block.Bullets bullets && bullets.ordered()) {
      tree.put("ordered", true);
    }
    return tree.put("role", block.role().label())
        .put("statements", list(block.statements(), statement -> statement(statement, source)));
  }

  private static String type(Block block) {
    if (block instanceof Block.Heading) {
      return "heading";
    }
    if (block instanceof Block.Bullets) {
      return "list";
    }
    if (block instanceof Block.Shown shown) {
      return JsonShown.type(shown);
    }
    return block instanceof Block.Quote ? "quote" : "paragraph";
  }

  private static Tree statement(Statement statement, Source source) {
    Provenance provenance = statement.provenance();
    Tree tree = Tree.object().put("text", statement.text());
    if (!statement.links().isEmpty()) {
      tree.put("links", list(statement.links(), Json::link));
    }
    return tree.put(
        "provenance",
        Tree.object()
            .put("kind", provenance.kind().label())
            .put("sentences", provenance.sentences())
            .put("rules", provenance.rules())
            .putIfPresent("template", provenance.template())
            .put("notes", provenance.notes())
            .put("spans", list(tiles(statement, source), Json::tile)));
  }

  private static List<Alignment.Tile> tiles(Statement statement, Source source) {
    return source.sentences().stream()
        .filter(line -> statement.provenance().sentences().contains(line.index()))
        .flatMap(line -> Alignment.of(statement.text(), line).stream())
        .toList();
  }

  private static Tree tile(Alignment.Tile tile) {
    return Tree.object()
        .put("start", tile.start())
        .put("end", tile.end())
        .put("from", tile.from())
        .put("to", tile.to());
  }

  private static Tree link(Link link) {
    return Tree.object()
        .put("start", link.start())
        .put("end", link.end())
        .put("address", link.address());
  }

  private static Tree reference(Reference reference) {
    return Tree.object()
        .put("id", reference.id())
        .put("name", reference.name())
        .put("source", reference.source())
        .putIfPresent("asOf", reference.asOf())
        .putIfPresent("link", reference.link());
  }

  private static Tree entity(Facts.Entity entity) {
    return Tree.object()
        .put("name", entity.name())
        .put("kind", entity.kind())
        .put("aliases", entity.aliases())
        .putIfPresent("role", entity.role())
        .put("mentions", entity.mentions())
        .putIfPresent("sameAs", entity.sameAs());
  }

  private static Tree day(Facts.Day day) {
    return Tree.object()
        .put("text", day.text())
        .putIfPresent("iso", day.iso())
        .putIfPresent("event", day.event())
        .put("sentence", day.sentence());
  }

  private static Tree figure(Facts.Figure figure) {
    return Tree.object()
        .put("text", figure.text())
        .put("kind", figure.kind())
        .put("sentence", figure.sentence());
  }

  private static Tree quotation(Facts.Quotation quotation) {
    return Tree.object()
        .put("text", quotation.text())
        .putIfPresent("speaker", quotation.speaker())
        .put("sentence", quotation.sentence());
  }

  private static Tree audit(Audit audit) {
    return Tree.object()
        .put("seo", audit.seo())
        .put("readability", audit.readability())
        .put("findings", list(audit.findings(), Json::finding));
  }

  private static Tree finding(Finding finding) {
    return Tree.object()
        .put("code", finding.code())
        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .put("message", finding.message())
        .put("where", finding.where())
        .put("why", finding.why(Locale.FRENCH))
        .put("howToMend", finding.howToMend())
        .putIfPresent("basis", finding.basis());
  }

  private static <T> List<Tree> list(List<T> values, Function<T, Tree> tree) {
    return values.stream().map(tree).toList();
  }
}
