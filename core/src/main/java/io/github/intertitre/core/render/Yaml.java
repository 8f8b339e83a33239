package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Publication;
import java.util.List;
import java.util.stream.Collectors;

/** Writes front matter as Hugo and Jekyll read it; only fields that are known. */
final class Yaml {
  private final StringBuilder text = new StringBuilder("---\n");

  private Yaml() {}

  static String frontMatter(Page page) {
    Metadata meta = page.metadata();
    Publication publication = page.publication();
    Yaml yaml = new Yaml();
    yaml.field("title", meta.title());
    yaml.field("metaTitle", meta.metaTitle());
    yaml.field("description", meta.metaDescription());
    yaml.field("slug", meta.slug());
    yaml.field("keyphrase", meta.keyphrase());
    yaml.list("keywords", meta.keyphrases());
    publication.date().ifPresent(date -> yaml.line("date", date.toString()));
    publication.modified().ifPresent(date -> yaml.line("lastmod", date.toString()));
    publication.author().ifPresent(author -> yaml.field("author", author));
    publication.url().ifPresent(url -> yaml.field("canonical", url));
    yaml.line("lang", "fr");
    publication.frontMatter().forEach(yaml::kept);
    return yaml.text.append("---\n").toString();
  }

  private void kept(String key, List<String> values) {
    if (values.size() == 1) {
      field(key, values.get(0));
    } else {
      list(key, values);
    }
  }

  private void field(String key, String value) {
    if (!value.isBlank()) {
      line(key, quoted(value));
    }
  }

  private void list(String key, List<String> values) {
    if (!values.isEmpty()) {
      line(key, values.stream().map(Yaml::quoted).collect(Collectors.joining(", ", "[", "]")));
    }
  }

  private void line(String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  // YAML's double-quoted style is JSON's, as far as « " » and « \ » go.
  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ') + '"';
  }
}
