package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Page;

/** Writes a page in one format. The same page gives the same text, always. */
@FunctionalInterface
public interface Renderer {
  /** The page in this format, lines ending in « \n ». */
  String render(Page page);
}
