package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flesch's reading ease for French: 207 − 1.015 × words in a sentence − 73.6 × syllables in a word
 * (Kandel and Moles, « Application de l’indice de Flesch à la langue française », 1958).
 */
final class Flesch {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NUCLEUS =
      Pattern.compile(
          "(?:eau|œu|oeu|ai[eo]?|aî|au|ei|eu|eû|ie(?=[nrzstu])|i[aoé](?=[a-z])|oi|oî|ou|où|oû|ui|[aeiouyàâäéèêëîïôöùûüœæ])");
  private static final Pattern MUTE = Pattern.compile("(?<=[a-zéè]{2})(?:e|es|ent)$");
  private static final Pattern GROUP_U = Pattern.compile("(?<=q)u|(?<=g)u(?=[eiéèêî])");

  private Flesch() {}

  static int score(List<String> sentences) {
    int words = sentences.stream().mapToInt(Words::count).sum();
    int syllables = sentences.stream().mapToInt(Flesch::syllables).sum();
    double perSentence = (double) words / Math.max(1, sentences.size());
    double perWord = (double) syllables / Math.max(1, words);
    return (int) Math.round(207 - 1.015 * perSentence - 73.6 * perWord);
  }

  static int syllables(String text) {
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    int syllables = 0;
    while (words.find()) {
      syllables += inWord(words.group());
    }
    return syllables;
  }

  private static int inWord(String word) {
    String sounded = GROUP_U.matcher(word).replaceAll("");
    Matcher nuclei = NUCLEUS.matcher(sounded);
    int count = 0;
    while (nuclei.find()) {
      count++;
    }
    return count > 1 && MUTE.matcher(sounded).find() ? count - 1 : count;
  }
}
