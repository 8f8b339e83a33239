package io.github.intertitre.core.document;

import java.util.List;

/**
 * What a CMS or search engine asks of a page.
 *
 * @param title the article's title, its heading of level 1
 * @param metaTitle the title for search results, at most 60 characters
 * @param metaDescription 120 to 156 characters where the matter allows
 * @param slug words in ASCII, joined by hyphens
 * @param keyphrase the focus keyphrase
 * @param keyphrases all keyphrases, best first, the focus among them
 */
public record Metadata(
    String title,
    String metaTitle,
    String metaDescription,
    String slug,
    String keyphrase,
    List<String> keyphrases) {

  /** Copies the keyphrases. */
  public Metadata {
    keyphrases = List.copyOf(keyphrases);
  }

  /** The description alone, as {@code <meta name="description">} carries it. */
  public String description() {
    return metaDescription;
  }
}
