package io.github.intertitre.benchmarks;

import io.github.intertitre.benchmarks.speed.Floor;
import io.github.intertitre.benchmarks.speed.Stopwatch;
import io.github.intertitre.rules.reading.Reader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Processor time to read, against OpenNLP's sentence detector and tagger alone on the same texts,
 * and the reader's time a character on texts of growing length, which tells whether it is linear.
 */
final class ReadingSpeed {
  private static final Pattern POINT = Pattern.compile("(?<=\\p{Ll}{3})\\.(?=\\s|$)");
  private static final int ROUNDS = 15;
  private static final int LONG_ROUNDS = 3;
  private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000};

  private ReadingSpeed() {}

  static void run(List<Path> files, PrintStream out) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (Path file : files) {
      Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(paragraphs::add);
    }
    double bare = median(ROUNDS, round -> fresh(paragraphs, round), new Floor()::read);
    double full = median(ROUNDS, round -> fresh(paragraphs, round), Reader.french()::read);
    out.println(
        String.format(
            Locale.ROOT,
            "speed      OpenNLP %.1f ms  reader %.1f ms  ratio %.2f  (%d paragraphs)",
            bare,
            full,
            full / bare,
            paragraphs.size()));
    String text = String.join("\n\n", paragraphs) + "\n\n";
    for (int length : text.isBlank() ? new int[0] : LENGTHS) {
      growth(text, length, out);
    }
  }

  private static void growth(String text, int length, PrintStream out) {
    double time =
        median(LONG_ROUNDS, round -> List.of(grown(text, length, round)), Reader.french()::read);
    out.println(
        String.format(
            Locale.ROOT,
            "length     %7d characters  %.1f ms  %.2f µs a character",
            length,
            time,
            1e3 * time / length));
  }

  private static String grown(String text, int length, int round) {
    StringBuilder grown = new StringBuilder(length + text.length());
    for (int copy = 0; grown.length() < length; copy++) {
      grown.append(fresh(text, ROUNDS + 1000 * (length + round) + copy));
    }
    return grown.substring(0, length);
  }

  private static List<String> fresh(List<String> texts, int round) {
    return texts.stream().map(text -> fresh(text, round)).toList();
  }

  // The reader remembers sentences. With a number of its own in each, every round reads anew.
  private static String fresh(String text, int number) {
    return POINT.matcher(text).replaceAll(" " + number + ".");
  }

  private static double median(
      int rounds, IntFunction<List<String>> texts, Consumer<String> reading) {
    Iterator<List<String>> read = IntStream.range(0, rounds).mapToObj(texts).toList().iterator();
    return Stopwatch.warm(Stopwatch.times(rounds, () -> read.next().forEach(reading)));
  }
}
