package io.github.intertitre.benchmarks;

import io.github.intertitre.benchmarks.archive.Variations;
import io.github.intertitre.benchmarks.audit.AuditMeasure;
import io.github.intertitre.benchmarks.keyphrases.KeyphraseMeasure;
import io.github.intertitre.benchmarks.scoreboard.Scoreboard;
import io.github.intertitre.benchmarks.sections.SectionMeasure;
import io.github.intertitre.benchmarks.speed.Speed;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The measures, each a sub-command: {@code reading --conllu FILE… --ner FILE…}. */
public final class Main {
  private interface Measure {
    void run(List<String> arguments, PrintStream out) throws IOException;
  }

  private static final Map<String, Measure> MEASURES =
      Map.of(
          "reading", ReadingMeasure::run,
          "keyphrases", KeyphraseMeasure::run,
          "sections", SectionMeasure::run,
          "audit", AuditMeasure::run,
          "speed", Speed::run,
          "scoreboard", Scoreboard::run,
          "jmh", (arguments, out) -> org.openjdk.jmh.Main.main(arguments.toArray(String[]::new)),
          "variations", Variations::run,
          "opening", OpeningMeasure::run);

  private Main() {}

  /** Runs the measure that the first argument names; exits with 2 where it can't. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      measure(arguments).run(List.of(arguments).subList(1, arguments.length), out);
    } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
      System.err.println("intertitre-bench: " + e.getMessage());
      System.exit(2);
    }
  }

  private static Measure measure(String[] arguments) {
    Measure measure = arguments.length == 0 ? null : MEASURES.get(arguments[0]);
    if (measure == null) {
      throw new IllegalArgumentException("name a measure: " + String.join(", ", MEASURES.keySet()));
    }
    return measure;
  }
}
