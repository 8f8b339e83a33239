package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Words;
import java.util.List;

/**
 * Flesch's reading ease for French: 207 − 1.015 × words in a sentence − 73.6 × syllables in a word
 * (Kandel and Moles, « Application de l’indice de Flesch à la langue française », 1958).
 */
final class Flesch {
  private Flesch() {}

  static int score(List<String> sentences) {
    int words = sentences.stream().mapToInt(Words::count).sum();
    int syllables = sentences.stream().mapToInt(Syllables::count).sum();
    double perSentence = (double) words / Math.max(1, sentences.size());
    double perWord = (double) syllables / Math.max(1, words);
    return (int) Math.round(207 - 1.015 * perSentence - 73.6 * perWord);
  }
}
