package io.github.intertitre.benchmarks;

import io.github.intertitre.rules.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * Processor time to read, against OpenNLP's sentence detector and tagger alone on the same texts,
 * and the reader's time a character on texts of growing length, which tells whether it is linear.
 */
final class SpeedMeasure {
  private static final Pattern POINT = Pattern.compile("(?<=\\p{Ll}{3})\\.(?=\\s|$)");
  private static final int ROUNDS = 15;
  private static final int LONG_ROUNDS = 3;
  private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000};
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private SpeedMeasure() {}

  static void run(List<Path> files, PrintStream out) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (Path file : files) {
      Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(paragraphs::add);
    }
    double bare = median(ROUNDS, round -> fresh(paragraphs, round), bare());
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

  private static Consumer<String> bare() throws IOException {
    SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
    POSTaggerME tagger = new POSTaggerME(new POSModel(model("pos")));
    return text ->
        Arrays.stream(sentences.sentDetect(text))
            .forEach(s -> tagger.tag(SimpleTokenizer.INSTANCE.tokenize(s)));
  }

  private static InputStream model(String kind) {
    return Reader.class.getResourceAsStream("/opennlp-fr-ud-gsd-" + kind + "-1.3-2.5.4.bin");
  }

  // The median of the later rounds: the first ones warm the machine up.
  private static double median(
      int rounds, IntFunction<List<String>> texts, Consumer<String> reading) {
    double[] times = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      List<String> read = texts.apply(round);
      long start = THREADS.getCurrentThreadCpuTime();
      read.forEach(reading);
      times[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    double[] late = Arrays.copyOfRange(times, rounds / 3, rounds);
    Arrays.sort(late);
    return late[late.length / 2];
  }
}
