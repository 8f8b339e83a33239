package io.github.intertitre.benchmarks.scoreboard;

import io.github.intertitre.core.Result;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What became of the source's matter.
 *
 * @param sentences of the source, its subheadings included
 * @param kept those that a statement says that they are in
 * @param strayNumbers numbers of statements that are neither in the source nor in a note
 */
record Fidelity(int sentences, int kept, int strayNumbers) {
  static final Fidelity NONE = new Fidelity(0, 0, 0);
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String OWN_HEADING = "heading-source";

  static Fidelity of(String source, Result result) {
    List<Statement> statements = result.document().statements().toList();
    Set<Integer> carried =
        statements.stream()
            .map(Statement::provenance)
            .filter(Fidelity::carries)
            .flatMap(provenance -> provenance.sentences().stream())
            .collect(Collectors.toSet());
    long kept = result.sentences().stream().filter(s -> carried.contains(s.index())).count();
    Set<String> stray =
        statements.stream()
            .filter(s -> s.provenance().kind() != Provenance.Kind.NOTE)
            .flatMap(s -> numbers(s.text()).stream())
            .collect(Collectors.toCollection(HashSet::new));
    stray.removeAll(numbers(source));
    return new Fidelity(result.sentences().size(), (int) kept, stray.size());
  }

  private static boolean carries(Provenance provenance) {
    return provenance.kind() == Provenance.Kind.SOURCE
        || provenance.kind() == Provenance.Kind.REWRITTEN
        || provenance.template().filter(OWN_HEADING::equals).isPresent();
  }

  private static Set<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  Fidelity plus(Fidelity other) {
    return new Fidelity(
        sentences + other.sentences, kept + other.kept, strayNumbers + other.strayNumbers);
  }
}
