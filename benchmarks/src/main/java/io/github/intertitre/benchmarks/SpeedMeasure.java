package io.github.intertitre.benchmarks;

import io.github.intertitre.rules.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;

/** Time to read, against OpenNLP's sentence detector and tagger alone on the same texts. */
final class SpeedMeasure {
  private static final int ROUNDS = 15;

  private SpeedMeasure() {}

  static void run(List<Path> files, PrintStream out) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (Path file : files) {
      Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(paragraphs::add);
    }
    double bare = best(paragraphs, bare());
    double full = best(paragraphs, Reader.french()::read);
    out.println(
        String.format(
            Locale.ROOT,
            "speed      OpenNLP %.1f ms  reader %.1f ms  ratio %.2f  (%d paragraphs)",
            bare,
            full,
            full / bare,
            paragraphs.size()));
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
  private static double best(List<String> paragraphs, Consumer<String> reading) {
    double[] times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      paragraphs.forEach(reading);
      times[round] = (System.nanoTime() - start) / 1e6;
    }
    double[] late = Arrays.copyOfRange(times, ROUNDS / 3, ROUNDS);
    Arrays.sort(late);
    return late[late.length / 2];
  }
}
