package io.github.intertitre.lexicon.surface;

import io.github.intertitre.lexicon.Resources;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Decides where « le » becomes « l’ »: before a vowel or a mute h. */
public final class Elision {
  private static final Set<String> ASPIRATED =
      Set.copyOf(Resources.lines(Elision.class, "h-aspire.txt"));
  // Words in a vowel that are spoken as if they began with a consonant.
  private static final Set<String> DISJUNCT =
      Set.of("onze", "onzième", "oui", "ouistiti", "uhlan", "ululer", "yaourt", "yacht", "yen");
  private static final Map<String, String> ELIDED =
      Map.ofEntries(
          Map.entry("le", "l’"),
          Map.entry("la", "l’"),
          Map.entry("de", "d’"),
          Map.entry("que", "qu’"),
          Map.entry("ne", "n’"),
          Map.entry("se", "s’"),
          Map.entry("me", "m’"),
          Map.entry("te", "t’"),
          Map.entry("je", "j’"),
          Map.entry("ce", "c’"),
          Map.entry("jusque", "jusqu’"),
          Map.entry("lorsque", "lorsqu’"),
          Map.entry("puisque", "puisqu’"));

  private Elision() {}

  /**
   * Joins two words, eliding the first where French asks for it: {@code join("de", "eau")}: « d’eau
   * ».
   */
  public static String join(String word, String next) {
    String elided = ELIDED.get(word.toLowerCase(Locale.ROOT));
    if (elided == null || !before(next)) {
      boolean glued = word.isEmpty() || word.endsWith("’") || next.isEmpty();
      return glued ? word + next : word + " " + next;
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    return (capital
            ? elided.substring(0, 1).toUpperCase(Locale.ROOT) + elided.substring(1)
            : elided)
        + next;
  }

  /**
   * Joins words from left to right: « de », « le », « homme » is not contracted here, only elided.
   */
  public static String join(List<String> words) {
    String joined = "";
    for (int i = words.size() - 1; i >= 0; i--) {
      joined = join(words.get(i), joined);
    }
    return joined;
  }

  /** Whether a word that can be elided is elided before {@code text}. */
  public static boolean before(String text) {
    String word = firstWord(text);
    if (word.isEmpty() || DISJUNCT.contains(word)) {
      return false;
    }
    if (word.charAt(0) == 'h') {
      return !aspirated(word);
    }
    String base = Normalizer.normalize(word.substring(0, 1), Normalizer.Form.NFD);
    return "aeiouœæ".indexOf(base.charAt(0)) >= 0 || word.equals("y");
  }

  private static boolean aspirated(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return ASPIRATED.contains(word) || ASPIRATED.contains(singular);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
