package io.github.intertitre.benchmarks.scoreboard;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.core.seo.Audit;
import io.github.intertitre.core.seo.Finding;

/**
 * One side of an article: as it was, or as it was rewritten.
 *
 * @param words in all
 * @param seo share of good checks, 0 to 100
 * @param readability the same for readers
 * @param length mean words of a sentence
 * @param longSentences share of sentences beyond the audit's limit, in percent
 * @param passives share of sentences with a passive, in percent
 */
record Side(int words, int seo, int readability, double length, int longSentences, int passives) {

  static Side of(Document document) {
    Audit audit = Audit.of(document);
    return new Side(
        document.words(),
        audit.seo(),
        audit.readability(),
        length(document),
        share(audit, "SENTENCE_LENGTH"),
        share(audit, "PASSIVES"));
  }

  private static double length(Document document) {
    return document.blocks().stream()
        .filter(block -> !(block instanceof Block.Heading))
        .flatMap(block -> block.statements().stream())
        .mapToInt(statement -> Words.count(statement.text()))
        .average()
        .orElse(0);
  }

  private static int share(Audit audit, String code) {
    return audit.readabilityChecks().stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::values)
        .mapToInt(values -> Integer.parseInt(values.get(0)))
        .findFirst()
        .orElse(0);
  }
}
