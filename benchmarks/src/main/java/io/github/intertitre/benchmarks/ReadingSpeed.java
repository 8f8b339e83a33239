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
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Processor time to read, against OpenNLP's sentence detector and tagger alone on the same texts,
 * and the reader's time a character on texts of growing length, which tells whether it is linear.
 */
final class ReadingSpeed {
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
    double bare = median(ROUNDS, paragraphs, new Floor()::read);
    double full = median(ROUNDS, paragraphs, Reader.french()::read);
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
      growth(text.repeat(length / text.length() + 1).substring(0, length), out);
    }
  }

  private static void growth(String text, PrintStream out) {
    double time = median(LONG_ROUNDS, List.of(text), Reader.french()::read);
    out.println(
        String.format(
            Locale.ROOT,
            "length     %7d characters  %.1f ms  %.2f µs a character",
            text.length(),
            time,
            1e3 * time / text.length()));
  }

  private static double median(int rounds, List<String> texts, Consumer<String> reading) {
    return Stopwatch.warm(Stopwatch.times(rounds, () -> texts.forEach(reading)));
  }
}
