package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether sentences have the form of French ones, whatever they say. */
final class WellFormed {
  private static final Pattern DOUBLED =
      Pattern.compile(
          "\\b(de de|de du|de des|du de|des de|à à|que que|le le|la la|les les|en en|par par|dans dans|pour pour|sur sur|et et)\\b",
          Pattern.CASE_INSENSITIVE);
  // « plus tard ;. », « se sont abstenus, non. »
  private static final Pattern STRAY =
      Pattern.compile(
          "(?:[;:,–—]|\\s-|(?<![\\p{L}-])(?:non|et|mais|ou|ni|que|qui|dont|où|de|du|des|au|aux|le|les"
              + "|notamment|surtout|car|si))\\s*\\.$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CLOSING = Pattern.compile("[\\s\\p{P}]+$");
  private static final int LEAST_WORDS = 3;
  private static final int LONGEST_NAME = 5;

  private static final Set<String> DEFINITE = Set.of("Le", "La", "Les");

  private WellFormed() {}

  /** No three sentences in a row open with one pronoun: « Elle… Elle… Elle… ». */
  static boolean flows(List<String> sentences) {
    for (int i = 2; i < sentences.size(); i++) {
      String first = Reader.firstWord(sentences.get(i));
      boolean alike =
          first.equalsIgnoreCase(Reader.firstWord(sentences.get(i - 1)))
              && first.equalsIgnoreCase(Reader.firstWord(sentences.get(i - 2)));
      if (alike && Lists.named("pointing").contains(first.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Whether each has its marks in pairs, ends whole, and none opens as the one before closes. */
  static boolean all(List<String> sentences) {
    return sentences.stream().allMatch(WellFormed::one)
        && sentences.stream().skip(1).noneMatch(s -> Character.isDigit(s.codePointAt(0)))
        && !stammers(sentences);
  }

  private static boolean one(String sentence) {
    boolean brackets =
        sentence.chars().filter(c -> c == '(').count()
            == sentence.chars().filter(c -> c == ')').count();
    return Typography.closesQuotations(sentence)
        && brackets
        && !sentence.startsWith(",")
        && !STRAY.matcher(sentence).find()
        && !DOUBLED.matcher(sentence).find()
        && BLANKS.split(sentence).length >= LEAST_WORDS;
  }

  // « … à Brisbane. Brisbane attend … », « … du port. Avec le port, … »: a sentence opens with the
  // words that closed the one before.
  private static boolean stammers(List<String> sentences) {
    for (int i = 1; i < sentences.size(); i++) {
      String before = " " + CLOSING.matcher(sentences.get(i - 1)).replaceAll("");
      List<String> words = List.of(BLANKS.split(sentences.get(i)));
      boolean preposition =
          words.size() > 2
              && Lists.named("relative-prepositions")
                  .contains(words.get(0).toLowerCase(Locale.ROOT));
      boolean inside = preposition || DEFINITE.contains(words.get(0));
      if (repeats(before, words) || inside && repeats(before, words.subList(1, words.size()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(String before, List<String> words) {
    String end = before.toLowerCase(Locale.ROOT);
    return IntStream.rangeClosed(1, Math.min(LONGEST_NAME, words.size()))
        .mapToObj(n -> CLOSING.matcher(String.join(" ", words.subList(0, n))).replaceAll(""))
        .filter(opening -> !opening.isEmpty())
        .anyMatch(opening -> end.endsWith(" " + opening.toLowerCase(Locale.ROOT)));
  }
}
