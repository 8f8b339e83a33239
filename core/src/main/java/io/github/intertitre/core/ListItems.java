package io.github.intertitre.core;

import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one item of the sentences that stood in one item of the source. */
final class ListItems {
  private ListItems() {}

  /** The item, with a small first letter where the source has one: « vidange du bassin ; ». */
  static Statement item(String source, List<Statement> statements) {
    Statement item = joined(statements);
    String text = item.text();
    char first = text.charAt(0);
    boolean small = Character.isLowerCase(source.charAt(0)) && Character.isUpperCase(first);
    return small
        ? new Statement(Character.toLowerCase(first) + text.substring(1), item.provenance())
        : item;
  }

  private static Statement joined(List<Statement> statements) {
    if (statements.size() == 1) {
      return statements.get(0);
    }
    String text = statements.stream().map(Statement::text).collect(Collectors.joining(" "));
    List<Integer> sentences =
        statements.stream().flatMap(s -> s.provenance().sentences().stream()).distinct().toList();
    List<String> rules =
        statements.stream().flatMap(s -> s.provenance().rules().stream()).distinct().toList();
    Provenance.Kind kind = rules.isEmpty() ? Provenance.Kind.SOURCE : Provenance.Kind.REWRITTEN;
    return new Statement(text, new Provenance(kind, sentences, rules, Optional.empty(), List.of()));
  }
}
