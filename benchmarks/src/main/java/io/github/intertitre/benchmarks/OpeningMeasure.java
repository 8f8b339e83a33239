package io.github.intertitre.benchmarks;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.relations.Relations;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What opening the whole lexicon costs a process that has done nothing else: processor time of its
 * parts in the order of their reading, and the heap that they keep; the median of processes started
 * as the {@code intertitre} command starts. The directory of the archive stands apart: whatever a
 * process reads first, it reads that before.
 */
final class OpeningMeasure {
  private static final int PROCESSES = 10;
  private static final String ONCE = "--once";
  private static final Path PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

  private OpeningMeasure() {}

  static void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.equals(List.of(ONCE))) {
      open(out);
    } else if (arguments.isEmpty()) {
      medians().forEach((part, cost) -> say(out, part, cost));
    } else {
      throw new IllegalArgumentException("opening takes no argument, was " + arguments);
    }
  }

  private static Map<String, Double> medians() throws IOException {
    Path archive = Files.createTempFile("opening", ".jsa");
    Files.delete(archive);
    start("-XX:ArchiveClassesAtExit=" + archive);
    Map<String, List<Double>> costs = new LinkedHashMap<>();
    for (int i = 0; i < PROCESSES; i++) {
      for (String line : start("-XX:SharedArchiveFile=" + archive).lines().toList()) {
        String[] cells = line.split("\t");
        costs
            .computeIfAbsent(cells[0], part -> new ArrayList<>())
            .add(Double.parseDouble(cells[1]));
      }
    }
    Files.deleteIfExists(archive);
    Map<String, Double> medians = new LinkedHashMap<>();
    costs.forEach((part, all) -> medians.put(part, median(all)));
    return medians;
  }

  private static double median(List<Double> all) {
    List<Double> sorted = all.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  private static String start(String archive) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=off", archive));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    if (Files.exists(PAGES) && Files.readString(PAGES).contains("[madvise]")) {
      command.add("-XX:+UseTransparentHugePages");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "opening", ONCE));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  // Nothing is printed before all is measured: the first text that is joined costs ten
  // milliseconds.
  private static void open(PrintStream out) {
    Map<String, Long> costs = new LinkedHashMap<>();
    long heap = used();
    time(costs, "archive ms", processor(), () -> Main.class.getResource("Main.class"));
    long start = processor();
    Lexicon lexicon = Lexicon.french();
    time(costs, "words ms", start, () -> lexicon.readings("mises"));
    time(costs, "forms ms", processor(), () -> lexicon.inflector().inflect("russe", plural()));
    time(costs, "lists ms", processor(), () -> WordLists.named("person-titles"));
    time(costs, "relations ms", processor(), () -> relations(lexicon.relations()));
    time(costs, "names ms", processor(), () -> lexicon.gazetteer().find("Tulle"));
    time(costs, "first names ms", processor(), () -> lexicon.gazetteer().firstName("Anne"));
    time(costs, "people ms", processor(), () -> lexicon.gazetteer().surname("Poutine"));
    time(costs, "notes ms", processor(), () -> lexicon.notes().opening("cour").get(0).note());
    time(costs, "all ms", start, () -> lexicon);
    double kept = (used() - heap) / 1048576.0;
    costs.forEach((part, cost) -> out.println(part + "\t" + cost / 1e6));
    out.println("heap MB\t" + kept);
  }

  private static List<?> relations(Relations relations) {
    return List.of(
        relations.reporting("déclarer"),
        relations.connectors(),
        relations.nominalisation("fermer"),
        relations.demonym("Ukraine"),
        relations.event("attaque"),
        relations.synonym("afin de"),
        relations.office("maire"));
  }

  private static Features plural() {
    return Features.of(Category.ADJECTIVE, Gender.MASCULINE, Number.PLURAL);
  }

  private static void time(Map<String, Long> costs, String part, long start, Supplier<?> opening) {
    opening.get();
    costs.put(part, processor() - start);
  }

  private static void say(PrintStream out, String part, double cost) {
    out.println(String.format(Locale.ROOT, "%-14s %6.1f", part, cost));
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
