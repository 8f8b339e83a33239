package io.github.intertitre.benchmarks;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.WordLists;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What opening the whole lexicon costs a process that has done nothing else: processor time of its
 * parts in the order of their reading, and the heap that they keep.
 */
final class OpeningMeasure {
  private OpeningMeasure() {}

  static void run(List<String> arguments, PrintStream out) {
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("opening takes no argument, was " + arguments);
    }
    long heap = used();
    long start = processor();
    Lexicon lexicon = Lexicon.french();
    say(out, "words", start, () -> lexicon.readings("mises"));
    say(out, "forms", processor(), () -> lexicon.inflector().inflect("russe", plural()));
    say(out, "lists", processor(), () -> WordLists.named("person-titles"));
    say(out, "relations", processor(), () -> lexicon.relations().office("maire"));
    say(out, "names", processor(), () -> lexicon.gazetteer().find("Tulle"));
    say(out, "first names", processor(), () -> lexicon.gazetteer().firstName("Anne"));
    say(out, "people", processor(), () -> lexicon.gazetteer().surname("Poutine"));
    say(out, "notes", processor(), () -> lexicon.notes().entries());
    say(out, "all", start, () -> lexicon);
    out.println(String.format(Locale.ROOT, "%-12s %6.1f MB", "heap", (used() - heap) / 1048576.0));
  }

  private static Features plural() {
    return Features.of(Category.ADJECTIVE, Gender.MASCULINE, Number.PLURAL);
  }

  private static void say(PrintStream out, String part, long start, Supplier<?> opening) {
    opening.get();
    out.println(String.format(Locale.ROOT, "%-12s %6.1f ms", part, (processor() - start) / 1e6));
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
