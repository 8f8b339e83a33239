package io.github.intertitre.core.links;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sets links on first good mentions: in running text, whole words, outside quotations and other
 * links. Never two to one address, never two in one statement, never in a heading or a recap, never
 * on the keyphrase itself (the page would compete with the one it leads to), never to the page
 * itself.
 */
public final class Linker {
  private final List<LinkTerm> terms;
  private final Predicate<Statement> where;

  private Linker(List<LinkTerm> terms, Predicate<Statement> where) {
    this.terms =
        terms.stream()
            .sorted(Comparator.comparingInt((LinkTerm t) -> t.term().length()).reversed())
            .toList();
    this.where = where;
  }

  /** Links of a user's own list; longer terms win. */
  public static Linker internal(List<LinkTerm> terms) {
    return new Linker(terms, statement -> true);
  }

  /** Links in some statements alone. */
  static Linker within(List<LinkTerm> terms, Predicate<Statement> where) {
    return new Linker(terms, where);
  }

  /** The document with links, but for those to the page's own address. */
  public Document link(Document document, Optional<String> own) {
    Set<String> taken = new HashSet<>();
    document.statements().flatMap(s -> s.links().stream()).forEach(l -> taken.add(l.address()));
    own.ifPresent(taken::add);
    String keyphrase = document.metadata().keyphrase().toLowerCase(Locale.ROOT);
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(takesLinks(block) ? linked(block, taken, keyphrase) : block);
    }
    return new Document(document.metadata(), blocks);
  }

  private static boolean takesLinks(Block block) {
    boolean running = block instanceof Block.Paragraph || block instanceof Block.Bullets;
    return running && !block.role().isRecap() && block.role() != Role.TITLE;
  }

  private Block linked(Block block, Set<String> taken, String keyphrase) {
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : block.statements()) {
      Statement linked = statement;
      if (statement.links().isEmpty() && where.test(statement)) {
        linked = linked(statement, taken, keyphrase);
        linked.links().forEach(link -> taken.add(link.address()));
      }
      statements.add(linked);
    }
    return block.with(statements);
  }

  private Statement linked(Statement statement, Set<String> taken, String keyphrase) {
    return terms.stream()
        .filter(term -> !taken.contains(term.address()))
        .filter(term -> !term.term().toLowerCase(Locale.ROOT).equals(keyphrase))
        .flatMap(term -> Mentions.first(statement.text(), term.term(), term.address()).stream())
        .findFirst()
        .map(statement::with)
        .orElse(statement);
  }
}
