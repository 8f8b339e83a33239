package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Facts;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Publication;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Structured data on the article in the words of schema.org: a {@code NewsArticle} where its day of
 * publication is known, an {@code Article} else. No date, author, picture or address is made up.
 */
final class JsonLd {
  // Google shows no more of a headline than this.
  private static final int LONGEST_HEADLINE = 110;

  private JsonLd() {}

  static Tree of(Page page) {
    Metadata meta = page.metadata();
    Publication publication = page.publication();
    Tree tree =
        Tree.object()
            .put("@context", "https://schema.org")
            .put("@type", publication.date().isPresent() ? "NewsArticle" : "Article")
            .put("headline", headline(meta));
    if (!meta.metaDescription().isBlank()) {
      tree.put("description", meta.metaDescription());
    }
    tree.put("inLanguage", "fr");
    if (!meta.keyphrases().isEmpty()) {
      tree.put("keywords", meta.keyphrases());
    }
    tree.put("wordCount", page.document().words())
        .putIfPresent("datePublished", publication.date().map(Object::toString))
        .putIfPresent("dateModified", publication.modified().map(Object::toString))
        .putIfPresent("image", Social.picture(page.document()).map(p -> List.of(p.address())))
        .putIfPresent("author", publication.author().map(JsonLd::person))
        .putIfPresent("url", publication.url())
        .putIfPresent("mainEntityOfPage", publication.url().map(JsonLd::webPage));
    Map<Boolean, List<Facts.Entity>> entities =
        page.facts().entities().stream()
            .collect(Collectors.partitioningBy(entity -> isSubject(meta, entity)));
    named(tree, "about", entities.get(true));
    named(tree, "mentions", entities.get(false));
    return tree;
  }

  private static String headline(Metadata meta) {
    return meta.title().length() <= LONGEST_HEADLINE ? meta.title() : meta.metaTitle();
  }

  // What the title or the keyphrase names, the article is about.
  private static boolean isSubject(Metadata meta, Facts.Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .map(
            name ->
                Pattern.compile(
                    "(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}-])"))
        .anyMatch(n -> n.matcher(meta.title()).find() || n.matcher(meta.keyphrase()).find());
  }

  private static Tree person(String name) {
    return Tree.object().put("@type", "Person").put("name", name);
  }

  private static Tree webPage(String url) {
    return Tree.object().put("@type", "WebPage").put("@id", url);
  }

  private static void named(Tree tree, String field, List<Facts.Entity> entities) {
    if (!entities.isEmpty()) {
      tree.put(field, entities.stream().map(JsonLd::thing).toList());
    }
  }

  private static Tree thing(Facts.Entity entity) {
    return Tree.object()
        .put("@type", type(entity.kind()))
        .put("name", entity.name())
        .putIfPresent("sameAs", entity.sameAs());
  }

  private static String type(String kind) {
    return switch (kind) {
      case "person" -> "Person";
      case "place" -> "Place";
      case "organisation" -> "Organization";
      default -> "Thing";
    };
  }
}
