package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Publication;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Open Graph, and the card that Twitter makes of a page; only what is known. */
final class Social {
  private Social() {}

  /** Hands over each property of Open Graph. */
  static void openGraph(Page page, BiConsumer<String, String> property) {
    Metadata meta = page.metadata();
    Publication publication = page.publication();
    property.accept("og:type", "article");
    property.accept("og:locale", "fr_FR");
    property.accept("og:title", meta.metaTitle());
    property.accept("og:description", meta.metaDescription());
    publication.url().ifPresent(url -> property.accept("og:url", url));
    picture(page.document()).ifPresent(picture -> picture(picture, property));
    publication
        .date()
        .ifPresent(date -> property.accept("article:published_time", date.toString()));
    publication
        .modified()
        .ifPresent(date -> property.accept("article:modified_time", date.toString()));
    publication.author().ifPresent(author -> property.accept("article:author", author));
  }

  /** Hands over each name of the card; what Open Graph says already, Twitter reads there. */
  static void card(Page page, BiConsumer<String, String> named) {
    boolean pictured = picture(page.document()).isPresent();
    named.accept("twitter:card", pictured ? "summary_large_image" : "summary");
    named.accept("twitter:title", page.metadata().metaTitle());
    named.accept("twitter:description", page.metadata().metaDescription());
    picture(page.document()).ifPresent(picture -> named.accept("twitter:image", picture.address()));
  }

  /** The first picture that can be had from anywhere. */
  static Optional<Block.Picture> picture(Document document) {
    return document.blocks().stream()
        .filter(Block.Picture.class::isInstance)
        .map(Block.Picture.class::cast)
        .filter(picture -> picture.address().matches("https?://.+"))
        .findFirst();
  }

  private static void picture(Block.Picture picture, BiConsumer<String, String> property) {
    property.accept("og:image", picture.address());
    property.accept("og:image:alt", picture.alt());
  }
}
