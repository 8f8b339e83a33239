package io.github.intertitre.core;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads the pictures and players of an HTML page. */
final class HtmlMedia {
  // Where pages that load late keep the address.
  private static final List<String> SOURCES =
      List.of("src", "data-src", "data-lazy-src", "data-original");
  private static final String SHOWN = "img, iframe, video, audio, table";

  private HtmlMedia() {}

  /** Adds a picture, unless it is one that only counts visits. */
  static void picture(Element image, Parts parts) {
    if (!isUnseen(image)) {
      parts.picture(address(image).orElse(""), image.attr("alt"), caption(image));
    }
  }

  /** Adds a player or embedded page. */
  static void embed(Element element, Parts parts) {
    if (isUnseen(element)) {
      return;
    }
    Optional<String> address =
        Stream.concat(Stream.of(element), element.select("source").stream())
            .flatMap(e -> address(e).stream())
            .map(a -> a.startsWith("//") ? "https:" + a : a)
            .filter(a -> !element.normalName().equals("iframe") || a.startsWith("https://"))
            .findFirst();
    address.ifPresentOrElse(
        a -> parts.show(new Block.Embed(element.normalName(), a, title(element), caption(element))),
        () -> parts.leaveOut(LeftOut.EMBED));
  }

  /** Whether a caption is said where its picture, player or table is. */
  static boolean isSaid(Element caption) {
    Element figure = caption.closest("figure");
    return figure != null && figure.selectFirst(SHOWN) != null;
  }

  private static String title(Element element) {
    String title = element.attr("title");
    return Parts.line(title.isBlank() ? element.attr("aria-label") : title);
  }

  // The caption of a figure that shows several belongs to the last.
  private static String caption(Element shown) {
    Element figure = shown.closest("figure");
    boolean last = figure != null && shown.equals(figure.select(SHOWN).last());
    return last
        ? Optional.ofNullable(figure.selectFirst("figcaption"))
            .map(c -> Typography.french(Parts.line(c.text())))
            .orElse("")
        : "";
  }

  private static Optional<String> address(Element element) {
    return SOURCES.stream().map(element::attr).map(String::strip).filter(Parts::isSafe).findFirst();
  }

  private static boolean isUnseen(Element element) {
    return Stream.of("width", "height").map(element::attr).anyMatch(size -> size.matches("[01]"));
  }
}
