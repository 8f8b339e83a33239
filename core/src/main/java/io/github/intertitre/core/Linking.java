package io.github.intertitre.core;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.links.LinkTerm;
import io.github.intertitre.core.links.Linker;
import io.github.intertitre.core.links.OutboundLinks;
import io.github.intertitre.core.links.SourceLinks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets the links of a finished article: the source's own first, then those that were asked for. */
final class Linking {
  private final Article article;
  private final Analysis analysis;
  private final Options options;

  Linking(Article article, Analysis analysis, Options options) {
    this.article = article;
    this.analysis = analysis;
    this.options = options;
  }

  /** The document with its links; what could not be kept is added to {@code said}. */
  Document link(
      Document document, List<io.github.intertitre.lexicon.notes.Note> notes, List<Note> said) {
    Document linked = document;
    for (Article.Anchor anchor : article.anchors()) {
      LinkTerm term = new LinkTerm(anchor.text(), anchor.address());
      Optional<Document> kept = SourceLinks.restore(linked, sentences(anchor.part()), term);
      if (kept.isEmpty()) {
        said.add(lost(anchor));
      }
      linked = kept.orElse(linked);
    }
    linked = Linker.internal(options.links()).link(linked, options.url());
    return options.outbound() ? OutboundLinks.link(linked, notes, options.url()) : linked;
  }

  private Set<Integer> sentences(int part) {
    if (article.parts().get(part).kind() == Article.Kind.HEADING) {
      return Set.of(analysis.sentences().size() + OwnHeadings.parts(article).indexOf(part));
    }
    return IntStream.range(0, analysis.paragraphs().size())
        .filter(i -> analysis.paragraphs().get(i) == part)
        .boxed()
        .collect(Collectors.toSet());
  }

  private static Note lost(Article.Anchor anchor) {
    return Note.of("LINK_LEFT_OUT", anchor.text(), anchor.address());
  }
}
