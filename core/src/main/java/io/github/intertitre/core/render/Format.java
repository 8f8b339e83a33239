package io.github.intertitre.core.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that an article can be had in. */
public enum Format {
  /** Markdown with YAML front matter. */
  MARKDOWN("md", new Markdown()),
  /** A complete HTML5 page. */
  HTML("html", new Html()),
  /** The article element alone, for a page of one's own. */
  HTML_FRAGMENT("fragment.html", new HtmlFragment()),
  /** Blocks of WordPress's editor. */
  WORDPRESS("wp.html", new WordPress()),
  /** JSON, schema {@code intertitre/1}. */
  JSON("json", new Json()),
  /** Plain text. */
  TEXT("txt", new Text());

  private final String extension;
  private final Renderer renderer;

  Format(String extension, Renderer renderer) {
    this.extension = extension;
    this.renderer = renderer;
  }

  /** The end of a file's name, without the dot: {@code md}. */
  public String extension() {
    return extension;
  }

  /** What writes it. */
  public Renderer renderer() {
    return renderer;
  }

  /** The name on the command line: {@code markdown}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format of a name or extension: {@code markdown} and {@code md} are one. */
  public static Optional<Format> of(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.label().equals(lower) || format.extension.equals(lower))
        .findFirst();
  }
}
