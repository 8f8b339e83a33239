package io.github.intertitre.core;

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

  /** What the head says of date, author and address. */
  static Options options(Document page) {
    Options.Builder options = Options.builder();
    content(page, "meta[property=article:published_time]")
        .flatMap(FrontMatter::date)
        .ifPresent(options::date);
    content(page, "meta[name=author]").ifPresent(options::author);
    Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
        .map(link -> link.attr("href"))
        .filter(Predicate.not(String::isBlank))
        .ifPresent(options::url);
    return options.build();
  }

  private static Optional<String> content(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(meta -> meta.attr("content").strip())
        .filter(Predicate.not(String::isEmpty));
  }
}
