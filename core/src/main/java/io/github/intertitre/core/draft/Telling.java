package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.analysis.Keyphrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How much a text tells of what its article is about. */
final class Telling {
  private static final int KEYPHRASES = 15;
  private static final double FOCUS = 1.0;
  private static final double FIGURE = 0.5;

  private final Map<String, Double> weights = new HashMap<>();

  Telling(Analysis analysis) {
    int rank = 0;
    for (Keyphrase phrase : analysis.keyphrases().stream().limit(KEYPHRASES).toList()) {
      double weight = 1.0 / (1 + 0.2 * rank++);
      FrenchStems.of(phrase.text()).forEach(stem -> weights.merge(stem, weight, Math::max));
    }
    FrenchStems.of(analysis.focus()).forEach(stem -> weights.merge(stem, FOCUS, Double::sum));
  }

  /** The weight of all keyphrases that it touches, figures on top. */
  double worth(String text) {
    double told =
        new HashSet<>(FrenchStems.of(text))
            .stream().mapToDouble(stem -> weights.getOrDefault(stem, 0.0)).sum();
    return told + (text.matches("(?s).*\\d.*") ? FIGURE : 0);
  }
}
