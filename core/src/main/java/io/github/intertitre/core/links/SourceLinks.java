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
import java.util.regex.Pattern;

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
    Pattern words = Mentions.pattern(link.term());
    for (int i = 0; i < document.blocks().size(); i++) {
      List<Statement> statements = document.blocks().get(i).statements();
      for (int j = 0; j < statements.size(); j++) {
        Optional<Statement> linked = linked(statements.get(j), sentences, words, link.address());
        if (linked.isPresent()) {
          List<Statement> restored = new ArrayList<>(statements);
          restored.set(j, linked.get());
          List<Block> blocks = new ArrayList<>(document.blocks());
          blocks.set(i, blocks.get(i).with(restored));
          return Optional.of(new Document(document.metadata(), blocks));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Statement> linked(
      Statement statement, Set<Integer> sentences, Pattern words, String address) {
    boolean carries =
        statement.provenance().kind() == Kind.SOURCE
            || statement.provenance().kind() == Kind.REWRITTEN;
    if (!carries || statement.provenance().sentences().stream().noneMatch(sentences::contains)) {
      return Optional.empty();
    }
    return Mentions.anywhere(statement.text(), words, address)
        .filter(found -> isFree(statement, found))
        .map(statement::with);
  }

  private static boolean isFree(Statement statement, Link link) {
    return statement.links().stream().noneMatch(link::overlaps);
  }
}
