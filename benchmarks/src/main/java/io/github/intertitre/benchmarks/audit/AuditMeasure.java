package io.github.intertitre.benchmarks.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intertitre.core.seo.Audit;
import io.github.intertitre.core.seo.Finding;
import io.github.intertitre.core.seo.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the audit with Yoast's: {@code audit YOAST.json OUTPUTS [--explain]}.
 *
 * <p>{@code YOAST.json} holds {@code results.NAME.items.ID.score}, and beside each score Yoast's
 * sentence in {@code text}; {@code OUTPUTS} is a folder of the {@code NAME.json} that were judged.
 * Both sides say « good » or « not good » of each shared check; Yoast says good from 8 points on.
 */
public final class AuditMeasure {
  private static final int GOOD = 8;

  /** Our codes, and Yoast's names for the same checks. */
  private static final Map<String, String> SHARED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("KEYPHRASE_LENGTH", "keyphraseLength"),
              Map.entry("KEYPHRASE_IN_TITLE", "keyphraseInSEOTitle"),
              Map.entry("KEYPHRASE_IN_BEGINNING", "introductionKeyword"),
              Map.entry("KEYPHRASE_IN_HEADINGS", "subheadingsKeyword"),
              Map.entry("KEYPHRASE_IN_DESCRIPTION", "metaDescriptionKeyword"),
              Map.entry("KEYPHRASE_IN_SLUG", "slugKeyword"),
              Map.entry("KEYPHRASE_DENSITY", "keyphraseDensity"),
              Map.entry("TITLE_WIDTH", "titleWidth"),
              Map.entry("DESCRIPTION_LENGTH", "metaDescriptionLength"),
              Map.entry("TEXT_LENGTH", "textLength"),
              Map.entry("SINGLE_TITLE", "singleH1"),
              Map.entry("SECTION_LENGTH", "subheadingsTooLong"),
              Map.entry("PARAGRAPH_LENGTH", "textParagraphTooLong"),
              Map.entry("SENTENCE_LENGTH", "textSentenceLength"),
              Map.entry("CONNECTORS", "textTransitionWords"),
              Map.entry("PASSIVES", "passiveVoice"),
              Map.entry("OPENINGS", "sentenceBeginnings")));

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final PrintStream out;
  private final boolean explain;

  private AuditMeasure(PrintStream out, boolean explain) {
    this.out = out;
    this.explain = explain;
  }

  /** Runs the measure. */
  public static void run(List<String> arguments, PrintStream out) throws IOException {
    List<String> places = arguments.stream().filter(a -> !a.startsWith("--")).toList();
    if (places.size() != 2) {
      throw new IllegalArgumentException("audit needs YOAST.json and the folder of outputs");
    }
    AuditMeasure measure = new AuditMeasure(out, arguments.contains("--explain"));
    measure.compare(Output.json(Path.of(places.get(0))).path("results"), Path.of(places.get(1)));
    measure.report();
  }

  private void compare(JsonNode results, Path folder) throws IOException {
    for (Map.Entry<String, JsonNode> result : results.properties()) {
      Path file = folder.resolve(result.getKey() + ".json");
      if (Files.exists(file)) {
        compare(result.getKey(), result.getValue().path("items"), checks(file));
      }
    }
  }

  private static Map<String, Finding> checks(Path file) throws IOException {
    Audit audit = Audit.of(Output.document(file));
    return Stream.concat(audit.seoChecks().stream(), audit.readabilityChecks().stream())
        .collect(Collectors.toMap(Finding::code, finding -> finding));
  }

  private void compare(String name, JsonNode theirs, Map<String, Finding> ours) {
    SHARED.forEach(
        (code, id) -> {
          if (ours.containsKey(code) && theirs.has(id)) {
            boolean good = ours.get(code).severity() == Severity.GOOD;
            boolean goodToYoast = theirs.get(id).get("score").asInt() >= GOOD;
            tallies.merge(code, Tally.of(good, goodToYoast), Tally::plus);
            if (explain && good != goodToYoast) {
              out.println(name + " " + code + ": " + ours.get(code).message());
              out.println("    " + theirs.get(id).path("text").asText());
            }
          }
        });
  }

  private void report() {
    out.printf(
        Locale.ROOT,
        "%-26s %9s %6s %12s %14s%n",
        "check",
        "agreed",
        "of",
        "we: fault",
        "Yoast: fault");
    tallies.forEach(this::line);
    line("all", tallies.values().stream().reduce(Tally.NONE, Tally::plus));
  }

  private void line(String name, Tally tally) {
    out.printf(
        Locale.ROOT,
        "%-26s %8.1f%% %6d %12d %14d%n",
        name,
        tally.percent(),
        tally.all(),
        tally.oursAlone(),
        tally.theirsAlone());
  }

  /**
   * How often both sides agreed.
   *
   * @param oursAlone where only we found fault
   * @param theirsAlone where only Yoast did
   */
  private record Tally(int all, int oursAlone, int theirsAlone) {
    static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(boolean good, boolean goodToYoast) {
      return new Tally(1, !good && goodToYoast ? 1 : 0, good && !goodToYoast ? 1 : 0);
    }

    Tally plus(Tally other) {
      return new Tally(
          all + other.all, oursAlone + other.oursAlone, theirsAlone + other.theirsAlone);
    }

    double percent() {
      return 100.0 * (all - oursAlone - theirsAlone) / Math.max(1, all);
    }
  }
}
