package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What tells where a new theme begins, read once an article.
 *
 * @param lengths of each sentence in words
 * @param boundaries how much a new theme begins at each sentence, 0 and more: a paragraph, other
 *     words than in the sentences before, no looking back
 */
record Themes(List<Integer> lengths, List<Double> boundaries) {
  private static final double PARAGRAPH_BREAK = 0.5;
  private static final int BLOCK = 3; // sentences: about a paragraph
  private static final double LIKENESS = 2.0;
  private static final double LEANS = -1.0;
  private static final double LEAST = 0.05;

  static Themes of(Analysis analysis) {
    List<Set<String>> stems =
        analysis.clean().stream()
            .map(s -> (Set<String>) new HashSet<>(FrenchStems.of(s.text())))
            .toList();
    BitSet awaited = Openness.awaited(analysis);
    List<Double> boundaries = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      boundaries.add(i == 0 || awaited.get(i) ? 0.0 : boundary(analysis, stems, i));
    }
    return new Themes(analysis.clean().stream().map(Sentence::words).toList(), boundaries);
  }

  int words(List<Integer> sentences) {
    return sentences.stream().mapToInt(this::words).sum();
  }

  int words(int sentence) {
    return lengths.get(sentence);
  }

  double boundary(int sentence) {
    return boundaries.get(sentence);
  }

  private static double boundary(Analysis analysis, List<Set<String>> stems, int right) {
    List<Integer> paragraphs = analysis.paragraphs();
    boolean breaks = !paragraphs.get(right - 1).equals(paragraphs.get(right));
    boolean leans = Outliner.leansOnWhatPrecedes(analysis.clean().get(right));
    double likeness =
        similarity(all(stems, right - BLOCK, right), all(stems, right, right + BLOCK));
    double worth = 1 - LIKENESS * likeness;
    worth += breaks ? PARAGRAPH_BREAK : 0;
    worth += leans ? LEANS : 0;
    return Math.max(leans ? 0 : LEAST, worth);
  }

  private static Set<String> all(List<Set<String>> stems, int from, int to) {
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
