package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Capitals that have lost their accent. */
final class Capitals {
  private static final Map<Character, String> ACCENTS =
      Map.of('E', "ÉÊÈ", 'A', "ÂÀ", 'I', "Î", 'O', "Ô", 'C', "Ç", 'U', "Û");

  private Capitals() {}

  /**
   * « Etat » as « État »: where the dictionary has no word without the accent, and one with it.
   * Nothing for « Age » (there is « age », a part of a plough), « Edgar » or « Emile ».
   */
  static Optional<String> accented(String word) {
    Lexicon lexicon = Lexicon.french();
    if (lexicon.knows(word) || lexicon.knows(word.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<String> spellings =
        ACCENTS
            .getOrDefault(word.charAt(0), "")
            .chars()
            .mapToObj(c -> (char) c + word.substring(1))
            .filter(Capitals::isCommon)
            .toList();
    return spellings.size() == 1 ? Optional.of(spellings.get(0)) : Optional.empty();
  }

  // « Émile » is a name: its bearer may write it without the accent.
  private static boolean isCommon(String spelling) {
    return Lexicon.french().readings(spelling).stream()
        .anyMatch(r -> r.features().category() != Category.PROPER_NOUN);
  }
}
