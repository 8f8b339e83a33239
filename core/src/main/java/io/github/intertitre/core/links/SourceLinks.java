package io.github.intertitre.core.links;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Link;
import io.github.intertitre.core.document.Provenance.Kind;
import io.github.intertitre.core.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a link of the source back on its words, in the statements made of its sentences. */
public final class SourceLinks {
  private SourceLinks() {}

  /**
   * The document with the link, or empty where its words are not there any more.
   *
   * @param sentences indices of the source sentences among which it stood
   */
  public static Optional<Document> restore(
      Document document, Set<Integer> sentences, LinkTerm link) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    for (int i = 0; i < blocks.size(); i++) {
      List<Statement> statements = new ArrayList<>(blocks.get(i).statements());
      for (int j = 0; j < statements.size(); j++) {
        Optional<Statement> linked = linked(statements.get(j), sentences, link);
        if (linked.isPresent()) {
          statements.set(j, linked.get());
          blocks.set(i, blocks.get(i).with(statements));
          return Optional.of(new Document(document.metadata(), blocks));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Statement> linked(
      Statement statement, Set<Integer> sentences, LinkTerm link) {
    boolean carries =
        statement.provenance().kind() == Kind.SOURCE
            || statement.provenance().kind() == Kind.REWRITTEN;
    if (!carries || statement.provenance().sentences().stream().noneMatch(sentences::contains)) {
      return Optional.empty();
    }
    return Mentions.anywhere(statement.text(), link.term(), link.address())
        .filter(found -> isFree(statement, found))
        .map(statement::with);
  }

  private static boolean isFree(Statement statement, Link link) {
    return statement.links().stream().noneMatch(link::overlaps);
  }
}
