package io.github.intertitre.core;

import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.rules.rewrite.Rewrite;
import io.github.intertitre.rules.rewrite.Trial;
import java.util.List;

/**
 * Why a source sentence reads in the finished article as it does.
 *
 * @param sentence index of the source sentence
 * @param text the source sentence, repaired
 * @param ways all ways to say it that the rules give, as it stands first
 * @param chosen the one that was taken
 * @param trials the rules whose pattern fits the sentence, and how far each got
 * @param statements how it stands in the article, links to neighbours included
 */
public record Explanation(
    int sentence,
    String text,
    List<Rewrite> ways,
    Rewrite chosen,
    List<Trial> trials,
    List<Statement> statements) {

  /** Copies the lists. */
  public Explanation {
    ways = List.copyOf(ways);
    trials = List.copyOf(trials);
    statements = List.copyOf(statements);
  }

  /** The statements of running text that carry one source sentence. */
  static List<Statement> carrying(Document document, int sentence) {
    return document.blocks().stream()
        .filter(block -> !block.role().isRecap())
        .flatMap(block -> block.statements().stream())
        .filter(statement -> statement.provenance().template().isEmpty())
        .filter(statement -> statement.provenance().sentences().contains(sentence))
        .toList();
  }
}
