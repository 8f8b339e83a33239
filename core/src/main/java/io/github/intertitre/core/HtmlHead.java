package io.github.intertitre.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Reads what an HTML page says of its article in its head. */
final class HtmlHead {
  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{2,40}$");

  private HtmlHead() {}

  /** The title, without the name of the site behind it. */
  static Optional<String> title(Document page) {
    return content(page, "meta[property=og:title]")
        .or(() -> Optional.of(SITE_NAME.matcher(page.title()).replaceFirst("")))
        .filter(Predicate.not(String::isBlank));
  }

  /** What the head says of dates, author and address. */
  static Options options(Document page) {
    Options.Builder options = Options.builder();
    content(page, "meta[property=article:published_time]")
        .flatMap(FrontMatter::date)
        .ifPresent(options::date);
    content(page, "meta[property=article:modified_time]")
        .flatMap(FrontMatter::date)
        .ifPresent(options::modified);
    content(page, "meta[name=author]").ifPresent(options::author);
    Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
        .map(link -> link.attr("href"))
        .filter(Predicate.not(String::isBlank))
        .ifPresent(options::url);
    return options.build();
  }

  /** Title and description as search results show them, named as front matter has them. */
  static Map<String, List<String>> fields(Document page) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    if (!page.title().isBlank()) {
      fields.put("metaTitle", List.of(page.title().strip()));
    }
    content(page, "meta[name=description]")
        .ifPresent(description -> fields.put("description", List.of(description)));
    return fields;
  }

  private static Optional<String> content(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(meta -> meta.attr("content").strip())
        .filter(Predicate.not(String::isEmpty));
  }
}
