package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stems of each sentence, and in how many sentences each is.
 *
 * @param sentences by sentence
 * @param counts by stem
 */
record Stems(List<Set<String>> sentences, Map<String, Integer> counts) {
  static Stems of(Analysis analysis) {
    Map<String, Integer> counts = new HashMap<>();
    List<Set<String>> sentences =
        analysis.clean().stream()
            .map(sentence -> (Set<String>) new HashSet<>(FrenchStems.of(sentence.text())))
            .toList();
    sentences.forEach(stems -> stems.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    return new Stems(sentences, counts);
  }

  Set<String> of(int sentence) {
    return sentences.get(sentence);
  }

  int count(String stem) {
    return counts.get(stem);
  }
}
