package io.github.intertitre.core.analysis;

import io.github.intertitre.rules.reading.Sentence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Chooses the phrase that a person would type to find the article. */
final class Focus {
  private Focus() {}

  static String of(Optional<String> title, List<Sentence> sentences, List<Keyphrase> keyphrases) {
    return keyphrases.stream()
        .max(Comparator.comparingDouble(k -> worth(title, sentences, k)))
        .map(Keyphrase::text)
        .orElse("");
  }

  private static double worth(Optional<String> title, List<Sentence> sentences, Keyphrase phrase) {
    Set<String> words = words(phrase.text());
    double worth = phrase.score();
    worth *= words.size() == 2 || words.size() == 3 ? 2 : words.size() == 1 ? 0.4 : 0.5;
    worth *= title.filter(t -> words(t).containsAll(words)).isPresent() ? 1.6 : 1;
    worth *= !sentences.isEmpty() && words(sentences.get(0).text()).containsAll(words) ? 1.6 : 1;
    long uses = sentences.stream().filter(s -> words(s.text()).containsAll(words)).count();
    return worth * (1 + Math.log(1 + uses));
  }

  /** The content words of a phrase in lower case, as search engines compare them. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d-]+")) {
      if (word.length() > 2 && !STOP.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static final Set<String> STOP =
      Set.of(
          "les", "des", "une", "aux", "dans", "pour", "par", "sur", "avec", "qui", "que", "son",
          "ses", "est");
}
