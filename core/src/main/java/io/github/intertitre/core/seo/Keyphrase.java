package io.github.intertitre.core.seo;

import io.github.intertitre.lexicon.Resources;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A keyphrase, and how a text is searched for it: « l’Ukraine » holds « Ukraine », capitals aside.
 */
final class Keyphrase {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final Pattern ELISION =
      Pattern.compile("\\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(new HashSet<>(Resources.lines(Keyphrase.class, "function-words.txt")));

  private final String text;
  private final List<String> content;

  Keyphrase(String text) {
    this.text = text.strip();
    List<String> words = words(text);
    List<String> telling = words.stream().filter(w -> !FUNCTION_WORDS.contains(w)).toList();
    this.content = telling.isEmpty() ? words : telling;
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  /** How many words of it are more than « de » or « la ». */
  int size() {
    return content.size();
  }

  /** How often a sentence holds all content words. */
  int uses(String sentence) {
    List<String> words = words(sentence);
    return content.stream().mapToInt(w -> Collections.frequency(words, w)).min().orElse(0);
  }

  /** Whether a text holds more than half of the content words. */
  boolean isTouchedBy(String heading) {
    List<String> words = words(heading);
    long found = content.stream().filter(words::contains).count();
    return found * 2 > content.size();
  }

  /** Whether a title begins with the keyphrase as it stands, an article before it allowed. */
  boolean opens(String title) {
    String head = flat(title).replaceFirst("^(?:les?|la|des?|du|une?|au|aux) ", "");
    return head.startsWith(flat(text)) || flat(title).startsWith(flat(text));
  }

  /** Whether a slug holds all content words of one or two, else more than half. */
  boolean isIn(String slug) {
    List<String> words = List.of(ascii(slug).split("-"));
    long found =
        content.stream().filter(w -> words.containsAll(List.of(ascii(w).split("-")))).count();
    return content.size() <= 2 ? found == content.size() : found * 2 > content.size();
  }

  private static String flat(String text) {
    return String.join(" ", words(text));
  }

  private static List<String> words(String text) {
    String lower = ELISION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return MARKS.splitAsStream(lower).filter(w -> !w.isEmpty() && !w.equals("-")).toList();
  }

  private static String ascii(String text) {
    String split = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return ACCENTS.matcher(split).replaceAll("").replace("œ", "oe").replace("æ", "ae");
  }
}
