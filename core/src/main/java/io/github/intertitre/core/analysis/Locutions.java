package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Nouns that only make a preposition or an adverb: « au large de », « dans un premier temps ». */
public final class Locutions {
  private static final Set<String> NOUNS = WordLists.named("nouns-of-locutions");

  private static final List<String> IDIOMS =
      WordLists.named("idioms").stream().map(idiom -> idiom.replace('_', ' ')).toList();

  private Locutions() {}

  /**
   * Whether a phrase is one of a turn of speech: « tête de l’eau » of « sort la tête de l’eau ».
   */
  public static boolean idiom(String phrase) {
    String lower = " " + phrase.toLowerCase(Locale.ROOT) + " ";
    return IDIOMS.stream().anyMatch(idiom -> lower.contains(" " + idiom + " "));
  }

  /** Whether a noun stands in one: « large » of « au large de Calvi ». */
  public static boolean holds(Sentence sentence, int noun) {
    int before = noun - 1;
    while (before >= 0
        && (sentence.token(before).is(Tag.DET, Tag.ADJ)
            || sentence.token(before).is("l’", "le", "la", "un", "une"))) {
      before--;
    }
    return before >= 0
        && NOUNS.contains(sentence.token(noun).lower())
        && sentence.token(before).is("à", "au", "aux", "en", "pour", "sur", "dans", "par");
  }
}
