package io.github.intertitre.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The YAML fields above a Markdown text, as Hugo and Jekyll know them. */
final class FrontMatter {
  private static final List<String> TITLE = List.of("title", "titre");
  private static final List<String> DATE = List.of("date", "publishdate", "published");
  private static final List<String> MODIFIED =
      List.of("lastmod", "last_modified_at", "modified", "updated");
  private static final List<String> AUTHOR = List.of("author", "authors", "auteur");
  private static final List<String> URL = List.of("canonical", "canonical_url", "canonicalurl");
  private static final List<String> KEYPHRASE =
      List.of("keyphrase", "focus_keyphrase", "focuskeyphrase");
  // What the output writes anew.
  private static final Set<String> REWRITTEN =
      Set.of("description", "slug", "keywords", "lang", "metatitle", "metadescription");

  private FrontMatter() {}

  /** What search results show of the source as it stands: its title, description and slug. */
  static Optional<String> shown(Map<String, List<String>> fields, String field) {
    return first(fields, List.of(field));
  }

  static Optional<String> title(Map<String, List<String>> fields) {
    return first(fields, TITLE);
  }

  static Options options(Map<String, List<String>> fields) {
    Options.Builder options = Options.builder();
    first(fields, DATE).flatMap(FrontMatter::date).ifPresent(options::date);
    first(fields, MODIFIED).flatMap(FrontMatter::date).ifPresent(options::modified);
    first(fields, AUTHOR).ifPresent(options::author);
    first(fields, URL).ifPresent(options::url);
    first(fields, KEYPHRASE).ifPresent(options::keyphrase);
    return options.build();
  }

  static Map<String, List<String>> rest(Map<String, List<String>> fields) {
    Map<String, List<String>> rest = new LinkedHashMap<>();
    fields.forEach(
        (key, values) -> {
          if (!isKnown(key.toLowerCase(Locale.ROOT))) {
            rest.put(key, List.copyOf(values));
          }
        });
    return rest;
  }

  /** The day that a text such as {@code 2024-04-03T10:00:00+02:00} begins with. */
  static Optional<LocalDate> date(String text) {
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isKnown(String key) {
    return REWRITTEN.contains(key)
        || List.of(TITLE, DATE, MODIFIED, AUTHOR, URL, KEYPHRASE).stream()
            .anyMatch(k -> k.contains(key));
  }

  private static Optional<String> first(Map<String, List<String>> fields, List<String> keys) {
    return fields.entrySet().stream()
        .filter(field -> keys.contains(field.getKey().toLowerCase(Locale.ROOT)))
        .flatMap(field -> field.getValue().stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
