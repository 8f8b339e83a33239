package io.github.intertitre.benchmarks;

import io.github.intertitre.benchmarks.NamedSentences.Entry;
import io.github.intertitre.benchmarks.NamedSentences.Named;
import io.github.intertitre.rules.reading.NameFinder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/** F1 of names, exact span and kind, over CoNLL files. */
final class NameMeasure {
  private static final List<String> KINDS = List.of("PER", "LOC", "ORG");
  private static final Map<String, String> CONLL =
      Map.of("person", "PER", "place", "LOC", "organisation", "ORG", "misc", "MISC");

  private final TokenNameFinder finder = NameFinder.french();
  private final Map<String, Score> scores = new TreeMap<>();
  private final boolean explain;

  NameMeasure(boolean explain) {
    this.explain = explain;
  }

  void run(List<Path> files, PrintStream out) throws IOException {
    for (Path file : files) {
      for (Entry entry : NamedSentences.read(file)) {
        count(entry, out);
      }
    }
    KINDS.forEach(kind -> out.println(scores.getOrDefault(kind, Score.NONE).line("name " + kind)));
    out.println(all().line("name"));
  }

  /** The F1 of all kinds that was measured. */
  double f1() {
    return all().f1();
  }

  private Score all() {
    return scores.values().stream().reduce(Score.NONE, Score::plus);
  }

  private void count(Entry entry, PrintStream out) {
    if (entry.opens()) {
      finder.clearAdaptiveData();
    }
    Set<Named> found = found(entry);
    if (explain) {
      explain(entry, found, out);
    }
    for (String kind : KINDS) {
      scores.merge(kind, Score.of(of(found, kind), of(entry.names(), kind)), Score::plus);
    }
  }

  private Set<Named> found(Entry entry) {
    Set<Named> found = new HashSet<>();
    for (Span span : finder.find(entry.tokens().toArray(String[]::new))) {
      found.add(new Named(CONLL.get(span.getType()), span.getStart(), span.getEnd()));
    }
    return found;
  }

  private static List<Named> of(Set<Named> names, String kind) {
    return names.stream().filter(name -> name.kind().equals(kind)).toList();
  }

  private static void explain(Entry entry, Set<Named> found, PrintStream out) {
    List<String> faults =
        java.util.stream.Stream.concat(
                found.stream().filter(n -> !entry.names().contains(n)).map(n -> "+" + n(entry, n)),
                entry.names().stream().filter(n -> !found.contains(n)).map(n -> "-" + n(entry, n)))
            .toList();
    if (!faults.isEmpty()) {
      out.println(faults + " in: " + String.join(" ", entry.tokens()));
    }
  }

  private static String n(Entry entry, Named name) {
    return name.kind() + ":" + String.join(" ", entry.tokens().subList(name.start(), name.end()));
  }
}
