package io.github.intertitre.benchmarks.keyphrases;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.analysis.Keyphrase;
import io.github.intertitre.rules.reading.Reader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints precision, recall and F1 of the first 5 and 10 keyphrases against references, each the
 * mean over the articles; phrases match where their stems are the same, as is usual in the field.
 */
public final class KeyphraseMeasure {
  private static final List<Integer> DEPTHS = List.of(5, 10);

  private KeyphraseMeasure() {}

  /**
   * Measures.
   *
   * @param arguments a folder of {@code NAME.txt}, and a file with lines of {@code NAME TAB
   *     phrase;phrase}
   * @param out where the figures go
   * @throws IOException where a file can't be read
   */
  public static void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 2) {
      throw new IllegalArgumentException("usage: keyphrases ARTICLES KEYPHRASES.tsv");
    }
    Path articles = Path.of(arguments.get(0));
    Map<String, Set<String>> wanted = references(Path.of(arguments.get(1)));
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String name : wanted.keySet()) {
      found.put(name, keyphrases(Files.readString(articles.resolve(name + ".txt"))));
    }
    out.printf(Locale.ROOT, "articles %d%n", wanted.size());
    for (int depth : DEPTHS) {
      out.println(Score.mean(scores(wanted, found, depth)).line(depth));
    }
  }

  private static List<Score> scores(
      Map<String, Set<String>> wanted, Map<String, List<String>> found, int depth) {
    return wanted.keySet().stream()
        .map(name -> Score.of(wanted.get(name), found.get(name), depth))
        .toList();
  }

  static Map<String, Set<String>> references(Path file) throws IOException {
    Map<String, Set<String>> references = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (cells.length == 2) {
        Set<String> keys = new LinkedHashSet<>();
        for (String phrase : cells[1].split(";")) {
          keys.add(FrenchStems.key(phrase));
        }
        references.put(cells[0], keys);
      }
    }
    return references;
  }

  private static List<String> keyphrases(String text) {
    Analysis analysis = new Analyst(Reader.french()).analyse(Article.of(text), Options.defaults());
    List<String> keys = new ArrayList<>();
    for (Keyphrase phrase : analysis.keyphrases()) {
      keys.add(FrenchStems.key(phrase.text()));
    }
    return keys.stream().distinct().toList();
  }

  /** Precision, recall and their harmonic mean. */
  record Score(double precision, double recall, double f1) {
    static Score of(Set<String> wanted, List<String> found, int depth) {
      List<String> first = found.subList(0, Math.min(depth, found.size()));
      double hits = first.stream().filter(wanted::contains).count();
      double precision = first.isEmpty() ? 0 : hits / first.size();
      double recall = wanted.isEmpty() ? 0 : hits / wanted.size();
      double sum = precision + recall;
      return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    static Score mean(List<Score> scores) {
      return new Score(
          scores.stream().mapToDouble(Score::precision).average().orElse(0),
          scores.stream().mapToDouble(Score::recall).average().orElse(0),
          scores.stream().mapToDouble(Score::f1).average().orElse(0));
    }

    String line(int depth) {
      return String.format(
          Locale.ROOT, "at %d: P %.3f R %.3f F1 %.3f", depth, precision, recall, f1);
    }
  }
}
