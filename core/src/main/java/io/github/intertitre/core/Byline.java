package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.Article.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a signature out of the text: « Par Anne Roy » alone on its line, first or last, is who
 * wrote the article and no part of its story.
 */
final class Byline {
  private static final String NAME =
      "\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:(?:de|du|des|d’|d'|von|van|el|al|ben)\\s*)?\\p{Lu}[\\p{L}’'.-]*){1,3}";
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^(?:Propos recueillis par|Par)\\s+(" + NAME + "(?:(?:,| et)\\s+" + NAME + ")*)$");

  private Byline() {}

  /** The article with its signature as the author, unless it has none or is nothing else. */
  static Article lifted(Article article) {
    int last = article.parts().size() - 1;
    return last < 1
        ? article
        : author(article, last)
            .map(author -> without(article, last, author))
            .or(() -> author(article, 0).map(author -> without(article, 0, author)))
            .orElse(article);
  }

  private static Optional<String> author(Article article, int part) {
    Part line = article.parts().get(part);
    Matcher signature = SIGNATURE.matcher(article.text(line));
    boolean alone = line.kind() == Kind.PARAGRAPH || line.kind() == Kind.HEADING;
    return alone && signature.matches()
        ? Optional.of(signature.group(1).replaceFirst("(?<=\\p{Ll})\\.$", ""))
        : Optional.empty();
  }

  private static Article without(Article article, int gone, String author) {
    List<Part> parts = new ArrayList<>(article.parts());
    parts.remove(gone);
    return new Article(
        article.text(),
        article.title(),
        parts,
        article.instruction(),
        article.notes(),
        article.given().or(Options.builder().author(author).build()),
        article.frontMatter(),
        article.anchors().stream()
            .filter(anchor -> anchor.part() != gone)
            .map(a -> new Article.Anchor(moved(a.part(), gone), a.text(), a.address()))
            .toList(),
        article.inserts().stream()
            .map(i -> new Article.Insert(moved(i.part(), gone), i.block()))
            .toList());
  }

  private static int moved(int part, int gone) {
    return part > gone ? part - 1 : part;
  }
}
