package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.rules.reading.Sentence;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What tells where a new theme begins, read once an article.
 *
 * @param analysis of the article
 * @param stems of each sentence
 * @param lengths of each sentence in words
 * @param awaited sentences that the one before calls for
 */
record Themes(Analysis analysis, List<Set<String>> stems, List<Integer> lengths, BitSet awaited) {
  private static final double PARAGRAPH_BREAK = 0.5;
  private static final int BLOCK = 3; // sentences: about a paragraph
  private static final double LIKENESS = 2.0;
  private static final double LEANS = -1.0;

  static Themes of(Analysis analysis) {
    List<Set<String>> stems =
        analysis.clean().stream()
            .map(s -> (Set<String>) new HashSet<>(FrenchStems.of(s.text())))
            .toList();
    List<Integer> lengths = analysis.clean().stream().map(Sentence::words).toList();
    return new Themes(analysis, stems, lengths, Openness.awaited(analysis));
  }

  int words(List<Integer> sentences) {
    return sentences.stream().mapToInt(this::words).sum();
  }

  int words(int sentence) {
    return lengths.get(sentence);
  }

  /**
   * How much a new theme begins at a sentence, 0 and more: a paragraph, other words, no looking
   * back.
   */
  double boundary(int right) {
    if (awaited.get(right)) {
      return 0;
    }
    int left = right - 1;
    boolean paragraph = !analysis.paragraphs().get(left).equals(analysis.paragraphs().get(right));
    double worth =
        1.0 - LIKENESS * similarity(around(right - BLOCK, right), around(right, right + BLOCK));
    worth += paragraph ? PARAGRAPH_BREAK : 0;
    worth += Outliner.leansOnWhatPrecedes(analysis.clean().get(right)) ? LEANS : 0;
    return Math.max(0, worth);
  }

  // The stems of the sentences on one side of a boundary.
  private Set<String> around(int from, int to) {
    Set<String> all = new HashSet<>();
    stems.subList(Math.max(0, from), Math.min(to, stems.size())).forEach(all::addAll);
    return all;
  }

  private static double similarity(Set<String> one, Set<String> two) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(two);
    return one.isEmpty() || two.isEmpty()
        ? 0
        : both.size() / Math.sqrt((double) one.size() * two.size());
  }
}
