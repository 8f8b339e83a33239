package io.github.intertitre.benchmarks;

import io.github.intertitre.benchmarks.Treebank.Entry;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** F1 of sentences and tokens over treebanks: a span counts where both its ends are right. */
final class TreebankMeasure {
  /** A stretch of characters, blanks not counted. */
  private record Stretch(int start, int end) {}

  private final boolean explain;
  private Score sentences = Score.NONE;
  private Score tokens = Score.NONE;

  TreebankMeasure(boolean explain) {
    this.explain = explain;
  }

  void run(List<Path> files, PrintStream out) throws IOException {
    for (Path file : files) {
      for (List<Entry> paragraph : Treebank.paragraphs(file)) {
        count(paragraph, out);
      }
    }
    out.println(sentences.line("sentences"));
    out.println(tokens.line("tokens"));
  }

  private void count(List<Entry> paragraph, PrintStream out) {
    StringBuilder text = new StringBuilder();
    List<Stretch> sentencesThere = new ArrayList<>();
    List<Stretch> tokensThere = new ArrayList<>();
    int at = 0;
    for (Entry entry : paragraph) {
      int start = at;
      for (String token : entry.tokens()) {
        tokensThere.add(new Stretch(at, at + solid(token)));
        at += solid(token);
      }
      sentencesThere.add(new Stretch(start, at));
      text.append(entry.text()).append(entry.spaceAfter() ? " " : "");
    }
    compare(text.toString(), sentencesThere, tokensThere, out);
  }

  private void compare(
      String text, List<Stretch> sentencesThere, List<Stretch> tokensThere, PrintStream out) {
    int[] solid = solidBefore(text);
    List<Stretch> sentencesFound = new ArrayList<>();
    List<Stretch> tokensFound = new ArrayList<>();
    for (Sentence sentence : Reader.french().read(text)) {
      sentencesFound.add(new Stretch(solid[sentence.start()], solid[sentence.end()]));
      sentence
          .tokens()
          .forEach(t -> tokensFound.add(new Stretch(solid[t.start()], solid[t.end()])));
    }
    sentences = sentences.plus(Score.of(sentencesFound, sentencesThere));
    tokens = tokens.plus(Score.of(tokensFound, tokensThere));
    if (explain) {
      String bare = text.replaceAll("[\\s\\u00A0\\u202F]", "");
      explain("sentence", bare, sentencesFound, sentencesThere, out);
      explain("token", bare, tokensFound, tokensThere, out);
    }
  }

  private static void explain(
      String what, String bare, List<Stretch> found, List<Stretch> there, PrintStream out) {
    found.stream()
        .filter(s -> !there.contains(s))
        .forEach(s -> out.println("+" + what + " " + bare.substring(s.start(), s.end())));
    there.stream()
        .filter(s -> !found.contains(s))
        .forEach(s -> out.println("-" + what + " " + bare.substring(s.start(), s.end())));
  }

  private static int solid(String text) {
    return solidBefore(text)[text.length()];
  }

  // For each place in a text how many characters before it are no blanks.
  private static int[] solidBefore(String text) {
    int[] solid = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      solid[i + 1] = solid[i] + (blank ? 0 : 1);
    }
    return solid;
  }
}
