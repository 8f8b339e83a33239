package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Page;

/** Writes the article element alone, to be set into a page of one's own. */
final class HtmlFragment implements Renderer {
  @Override
  public String render(Page page) {
    return HtmlBlocks.article(page) + "\n";
  }
}
