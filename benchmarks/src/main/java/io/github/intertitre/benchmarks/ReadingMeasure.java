package io.github.intertitre.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures the reading: {@code reading [--conllu FILE…] [--ner FILE…] [--text FILE…] [--explain]}.
 *
 * <p>{@code --conllu} takes Universal Dependencies files and prints the F1 of sentences and tokens,
 * {@code --ner} CoNLL files ({@code token TAB BIO-tag}) and prints the F1 of names, {@code --text}
 * plain texts and prints the processor time against OpenNLP's sentence detector and tagger alone,
 * then the time a character on 1,000 to 1,000,000 characters of them. {@code --explain} shows each
 * fault.
 */
final class ReadingMeasure {
  private ReadingMeasure() {}

  static void run(List<String> arguments, PrintStream out) throws IOException {
    Map<String, List<Path>> files =
        Map.of(
            "--conllu", new ArrayList<>(), "--ner", new ArrayList<>(), "--text", new ArrayList<>());
    List<Path> current = null;
    boolean explain = false;
    for (String argument : arguments) {
      if (argument.equals("--explain")) {
        explain = true;
      } else if (files.containsKey(argument)) {
        current = files.get(argument);
      } else if (argument.startsWith("-") || current == null) {
        throw new IllegalArgumentException(
            "expected --conllu, --ner or --text before files, was " + argument);
      } else {
        current.add(Path.of(argument));
      }
    }
    measure(files, explain, out);
  }

  private static void measure(Map<String, List<Path>> files, boolean explain, PrintStream out)
      throws IOException {
    if (files.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException("reading needs files: --conllu, --ner or --text");
    }
    if (!files.get("--conllu").isEmpty()) {
      new TreebankMeasure(explain).run(files.get("--conllu"), out);
    }
    if (!files.get("--ner").isEmpty()) {
      new NameMeasure(explain).run(files.get("--ner"), out);
    }
    if (!files.get("--text").isEmpty()) {
      ReadingSpeed.run(files.get("--text"), out);
    }
  }
}
