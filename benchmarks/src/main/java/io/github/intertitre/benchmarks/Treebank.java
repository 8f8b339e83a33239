package io.github.intertitre.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a Universal Dependencies {@code .conllu} file, in paragraphs.
 *
 * <p>A paragraph begins at {@code # newpar} and {@code # newdoc}; where a file marks neither, its
 * sentences are taken ten by ten, so that the reader sees running text.
 */
final class Treebank {
  private static final int SENTENCES = 10;

  /** A sentence as written, and its surface tokens as written. */
  record Entry(String text, List<String> tokens, boolean spaceAfter) {}

  private Treebank() {}

  static List<List<Entry>> paragraphs(Path file) throws IOException {
    List<List<Entry>> paragraphs = new ArrayList<>();
    List<String> block = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    lines.add("");
    boolean marked = lines.stream().anyMatch(Treebank::opens);
    for (String line : lines) {
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        boolean full =
            !marked
                && !paragraphs.isEmpty()
                && paragraphs.get(paragraphs.size() - 1).size() == SENTENCES;
        if (paragraphs.isEmpty() || full || block.stream().anyMatch(Treebank::opens)) {
          paragraphs.add(new ArrayList<>());
        }
        paragraphs.get(paragraphs.size() - 1).add(entry(block));
        block.clear();
      }
    }
    return paragraphs;
  }

  private static boolean opens(String line) {
    return line.startsWith("# newpar") || line.startsWith("# newdoc");
  }

  private static Entry entry(List<String> block) {
    List<String> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean space = false;
    int covered = 0;
    for (String line : block) {
      String[] columns = line.split("\t");
      if (line.startsWith("#") || columns.length < 10 || columns[0].contains(".")) {
        continue;
      }
      // « 3-4 du » is one word as written; what it stands for follows and is left out.
      boolean range = columns[0].contains("-");
      int id = Integer.parseInt(range ? columns[0].split("-")[1] : columns[0]);
      if (id <= covered) {
        continue;
      }
      covered = range ? id : covered;
      text.append(space ? " " : "").append(columns[1]);
      tokens.add(columns[1]);
      space = !columns[9].contains("SpaceAfter=No");
    }
    return new Entry(text.toString(), tokens, space);
  }
}
