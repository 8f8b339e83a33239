package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the article in an HTML page and reads it as plain text. */
final class HtmlText {
  private static final String BOILERPLATE =
      "nav, header:not(article header), footer, aside, script, style, template, noscript, form,"
          + " iframe, button, svg, [hidden], [aria-hidden=true], [role=navigation]";
  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{2,40}$");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]+");

  private final Parts parts = new Parts();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private Optional<String> title = Optional.empty();
  private int level;

  private HtmlText() {}

  static Article article(String html, int nesting) {
    Document page = Jsoup.parse(html);
    Nesting.check(page, nesting);
    Options given = given(page);
    Optional<String> headTitle = headTitle(page);
    page.select(BOILERPLATE).remove();
    HtmlText reader = new HtmlText();
    reader.walk(article(page), Kind.PARAGRAPH);
    reader.flush(Kind.PARAGRAPH);
    return new Article(
        reader.parts.text(),
        reader.title.or(() -> headTitle),
        reader.parts.parts(),
        Optional.empty(),
        LeftOut.notes(reader.leftOut),
        given,
        Map.of(),
        reader.parts.anchors(),
        reader.parts.pictures());
  }

  // The fullest article; else the main part, else all.
  private static Element article(Document page) {
    return page.select("article, [itemprop=articleBody]").stream()
        .max(Comparator.comparingInt(e -> e.text().length()))
        .filter(e -> e.text().length() * 3 >= page.body().text().length())
        .or(() -> Optional.ofNullable(page.selectFirst("main, [role=main]")))
        .map(e -> page.select("h1").size() == 1 ? withTitle(e, page.selectFirst("h1")) : e)
        .orElse(page.body());
  }

  private static Element withTitle(Element article, Element h1) {
    if (h1.parents().contains(article) || article.parents().contains(h1)) {
      return article;
    }
    article.prependChild(h1);
    return article;
  }

  private void walk(Element element, Kind kind) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        run.append(BLANKS.matcher(text.getWholeText()).replaceAll(" "));
      } else if (child instanceof Element inner) {
        read(inner, kind);
      }
    }
  }

  private void read(Element element, Kind kind) {
    String name = element.normalName();
    if (name.equals("br")) {
      run.append('\n');
    } else if (name.equals("table") || name.equals("pre")) {
      leftOut.add(name.equals("table") ? LeftOut.TABLE : LeftOut.CODE);
    } else if (name.equals("figcaption")) {
      caption(element);
    } else if (name.equals("img")) {
      picture(element);
    } else if (name.equals("a")) {
      int start = run.length();
      walk(element, kind);
      parts.anchor(run.substring(Math.min(start, run.length())), element.attr("href"));
    } else if (name.matches("h[1-6]")) {
      flush(kind);
      heading(element, name.charAt(1) - '0');
    } else if (element.isBlock() || name.equals("li")) {
      flush(kind);
      Kind inner = inner(name, kind);
      int outer = level;
      level = name.equals("ol") ? 1 : name.equals("ul") ? 0 : level;
      walk(element, inner);
      flush(inner);
      level = outer;
    } else {
      walk(element, kind);
    }
  }

  // A caption is about its picture: among the paragraphs it would be read as part of the news.
  private void caption(Element caption) {
    if (!caption.text().isBlank()) {
      leftOut.add(LeftOut.CAPTION);
    }
  }

  private void picture(Element image) {
    boolean pixel = image.attr("width").equals("1") || image.attr("height").equals("1");
    if (!pixel && !parts.picture(image.attr("src"), image.attr("alt"))) {
      leftOut.add(LeftOut.PICTURE);
    }
  }

  private static Kind inner(String name, Kind kind) {
    return switch (name) {
      case "li", "dt", "dd" -> Kind.ITEM;
      case "blockquote" -> Kind.QUOTE;
      default -> kind;
    };
  }

  private void heading(Element element, int level) {
    if (level == 1 && title.isEmpty()) {
      title = Optional.of(element.text());
    } else {
      parts.add(Kind.HEADING, Math.max(2, level), element.text());
    }
  }

  private void flush(Kind kind) {
    PARAGRAPHS.splitAsStream(run).forEach(paragraph -> parts.add(kind, level, paragraph));
    run.setLength(0);
  }

  private static Optional<String> headTitle(Document page) {
    return content(page, "meta[property=og:title]")
        .or(() -> Optional.of(SITE_NAME.matcher(page.title()).replaceFirst("")))
        .filter(Predicate.not(String::isBlank));
  }

  private static Options given(Document page) {
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
