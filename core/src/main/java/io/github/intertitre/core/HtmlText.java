package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the article in an HTML page and reads it as plain text. */
final class HtmlText {
  private static final String BOILERPLATE =
      "nav, header:not(article header), footer, aside:not(article aside, main aside), script, style, template, noscript, form,"
          + " button, svg, [hidden], [aria-hidden=true], [role=navigation]";
  private static final Pattern LANGUAGE = Pattern.compile("\\blang(?:uage)?-([\\w+#-]+)");
  // « À lire aussi » has fewer words of its own.
  private static final int LEAST_BOX = 12;
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]+");

  private final Parts parts = new Parts();
  private final StringBuilder run = new StringBuilder();
  private Optional<String> title = Optional.empty();
  private int level;

  private HtmlText() {}

  static Article article(String html, int nesting) {
    Document page = Jsoup.parse(html);
    Nesting.check(page, nesting);
    Options given = HtmlHead.options(page);
    Map<String, List<String>> fields = HtmlHead.fields(page);
    Optional<String> headTitle = HtmlHead.title(page);
    page.select(BOILERPLATE).remove();
    HtmlText reader = read(article(page));
    return new Article(
        reader.parts.text(),
        reader.title.or(() -> headTitle),
        reader.parts.parts(),
        Optional.empty(),
        reader.parts.notes(),
        given,
        fields,
        reader.parts.anchors(),
        reader.parts.inserts());
  }

  /** HTML that stands within another text, which has its own title. */
  static Parts fragment(String html, int nesting) {
    Document page = Jsoup.parse(html);
    Nesting.check(page, nesting);
    return fragment(page);
  }

  /** What a single tag in a line of Markdown shows. */
  static Parts tag(String html) {
    return fragment(Jsoup.parse(html));
  }

  private static Parts fragment(Document page) {
    page.select(BOILERPLATE).remove();
    page.select("h1").tagName("h2");
    return read(page.body()).parts;
  }

  private static HtmlText read(Element element) {
    HtmlText reader = new HtmlText();
    reader.walk(element, Kind.PARAGRAPH);
    reader.flush(Kind.PARAGRAPH);
    return reader;
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
    switch (name) {
      case "br" -> run.append('\n');
      case "table" -> table(element, kind);
      case "pre" -> {
        flush(kind);
        parts.show(code(element));
      }
      case "caption", "figcaption" -> caption(element);
      case "aside" -> aside(element);
      case "img" -> HtmlMedia.picture(element, parts);
      case "iframe", "video", "audio" -> {
        flush(kind);
        HtmlMedia.embed(element, parts);
      }
      case "object", "embed" -> parts.leaveOut(LeftOut.EMBED);
      case "a" -> link(element, kind);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush(kind);
        heading(element, name.charAt(1) - '0');
      }
      default -> {
        if (element.isBlock() || name.equals("li")) {
          block(element, kind);
        } else {
          walk(element, kind);
        }
      }
    }
  }

  private void block(Element element, Kind kind) {
    flush(kind);
    String name = element.normalName();
    Kind inner = inner(name, kind);
    int outer = level;
    level = name.equals("ol") ? 1 : name.equals("ul") ? 0 : level;
    walk(element, inner);
    flush(inner);
    level = outer;
  }

  private void link(Element element, Kind kind) {
    int start = run.length();
    walk(element, kind);
    parts.anchor(run.substring(Math.min(start, run.length())), element.attr("href"));
  }

  private void table(Element element, Kind kind) {
    if (HtmlTable.setsOutPage(element)) {
      block(element, kind);
      return;
    }
    flush(kind);
    HtmlTable.of(element).ifPresentOrElse(parts::show, () -> parts.leaveOut(LeftOut.TABLE));
    if (!element.select("a[href]").isEmpty()) {
      parts.leaveOut(LeftOut.TABLE_LINK);
    }
    element.select("img").forEach(image -> HtmlMedia.picture(image, parts));
  }

  private static Block.Code code(Element element) {
    Matcher language =
        LANGUAGE.matcher(element.className() + " " + element.select("code").attr("class"));
    return new Block.Code(
        language.find() ? language.group(1) : "", element.wholeText().stripTrailing());
  }

  // A caption is about its picture: among the paragraphs it would be read as part of the news.
  private void caption(Element caption) {
    if (!caption.text().isBlank() && !HtmlMedia.isSaid(caption)) {
      parts.leaveOut(LeftOut.CAPTION);
    }
  }

  // A box beside the article is no part of its story; one that only leads elsewhere is nothing.
  private void aside(Element aside) {
    Element box = aside.clone();
    box.select("a").remove();
    if (Words.count(box.text()) > LEAST_BOX) {
      parts.leaveOut(LeftOut.ASIDE);
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
}
