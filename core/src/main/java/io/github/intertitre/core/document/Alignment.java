package io.github.intertitre.core.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which stretches of a statement repeat which stretches of the input, word by word, wherever they
 * stand: « Selon Y, P » of « P, selon Y ».
 *
 * <p>Found by greedy string tiling (Wise, 1993): the longest run of words that both hold is taken
 * first, then the next longest of what is left.
 */
public final class Alignment {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int LEAST_WORDS = 2;
  private static final int LEAST_LETTERS = 4;
  // Beyond, only what both begin and end with is looked for: comparing takes time by the square.
  private static final long MOST_PAIRS = 250_000;

  /**
   * A stretch of a statement and the stretch of the input that it repeats.
   *
   * @param start offset of its first character in the statement
   * @param end offset after its last
   * @param from offset of the first character in the input
   * @param to offset after the last
   */
  public record Tile(int start, int end, int from, int to) {}

  private record Word(String text, int start, int end) {}

  private record Run(int one, int two, int length) {}

  private final List<Word> said;
  private final List<Word> source;
  private final BitSet saidTaken = new BitSet();
  private final BitSet sourceTaken = new BitSet();

  private Alignment(String said, String source) {
    this.said = words(said);
    this.source = words(source);
  }

  /** The tiles of a statement that draws on a source sentence, in the statement's order. */
  public static List<Tile> of(String statement, Source.Line line) {
    return new Alignment(statement, line.text()).tiles(line.start());
  }

  private List<Tile> tiles(int offset) {
    List<Run> runs = ends();
    if (pairs() <= MOST_PAIRS) {
      for (Run run = longest(); tells(run); run = longest()) {
        runs.add(taken(run));
      }
    }
    return runs.stream()
        .sorted(Comparator.comparingInt(Run::one))
        .map(run -> tile(run, offset))
        .toList();
  }

  private Tile tile(Run run, int offset) {
    return new Tile(
        said.get(run.one()).start(),
        said.get(run.one() + run.length() - 1).end(),
        offset + source.get(run.two()).start(),
        offset + source.get(run.two() + run.length() - 1).end());
  }

  private Run taken(Run run) {
    saidTaken.set(run.one(), run.one() + run.length());
    sourceTaken.set(run.two(), run.two() + run.length());
    return run;
  }

  private long pairs() {
    return (long) (said.size() - saidTaken.cardinality()) * source.size();
  }

  // Of two long texts what both begin with, then what both end with.
  private List<Run> ends() {
    List<Run> runs = new ArrayList<>();
    if (pairs() <= MOST_PAIRS) {
      return runs;
    }
    int head = length(0, 0);
    if (head > 0) {
      runs.add(taken(new Run(0, 0, head)));
    }
    int tail = 0;
    while (tail < Math.min(said.size(), source.size()) - head
        && word(said, tail).equals(word(source, tail))) {
      tail++;
    }
    if (tail > 0) {
      runs.add(taken(new Run(said.size() - tail, source.size() - tail, tail)));
    }
    return runs;
  }

  private static String word(List<Word> words, int fromTheEnd) {
    return words.get(words.size() - 1 - fromTheEnd).text();
  }

  private Run longest() {
    Run longest = new Run(0, 0, 0);
    for (int i = saidTaken.nextClearBit(0); i < said.size(); i = saidTaken.nextClearBit(i + 1)) {
      for (int j = 0; j < source.size(); j++) {
        int length = length(i, j);
        longest = length > longest.length() ? new Run(i, j, length) : longest;
      }
    }
    return longest;
  }

  private int length(int one, int two) {
    int length = 0;
    while (one + length < said.size()
        && two + length < source.size()
        && !saidTaken.get(one + length)
        && !sourceTaken.get(two + length)
        && said.get(one + length).text().equals(source.get(two + length).text())) {
      length++;
    }
    return length;
  }

  // « de » alone may come from anywhere.
  private boolean tells(Run run) {
    return run.length() >= LEAST_WORDS
        || run.length() == 1 && said.get(run.one()).text().length() >= LEAST_LETTERS;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
    }
    return words;
  }
}
