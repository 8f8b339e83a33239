package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a sentence could stand over a section: its clause as a noun, its noun phrases, its
 * quotation.
 */
final class HeadingMakers {
  static final int MOST_WORDS = 11;
  static final int MOST_WORDS_OF_A_CLAUSE = 13;
  private static final int LEAST_WORDS = 3;
  static final int MOST_CHARACTERS = 75;

  private HeadingMakers() {}

  /**
   * A possible heading.
   *
   * @param maker the maker that made it
   * @param worth how well it did, 1 being usual
   * @param leads whether it may stand under a label: the matter of its sentence, no circumstance
   * @param names whether it only names somebody, or something told in passing: « le jeune homme »
   */
  record Made(String text, String maker, double worth, boolean leads, boolean names) {
    Made(String text, String maker, double worth) {
      this(text, maker, worth, true, false);
    }
  }

  static List<Made> all(Sentence sentence) {
    List<Made> made = new ArrayList<>();
    NominalHeadings.of(sentence).ifPresent(made::add);
    made.addAll(PhraseHeadings.of(sentence));
    QuotationHeadings.of(sentence).ifPresent(made::add);
    return made.stream().filter(m -> repeated(m.text(), List.of(sentence.text())) < 1).toList();
  }

  /** How much of what one of these sentences says a heading would say already, 0 to 1. */
  static double repeated(String heading, List<String> sentences) {
    List<String> told = FrenchStems.of(heading);
    return sentences.stream()
        .map(FrenchStems::of)
        .filter(own -> !own.isEmpty())
        .mapToDouble(own -> own.stream().filter(told::contains).count() / (double) own.size())
        .max()
        .orElse(0);
  }

  /** Whether a pronoun or demonstrative among some tokens points to what stands before. */
  static boolean points(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(
            t ->
                t.is(
                    "il", "elle", "ils", "elles", "cela", "celui", "celle", "ceux", "celles", "lui",
                    "eux", "ce", "cet", "cette", "ces"));
  }

  static boolean fits(String text) {
    int words = Words.count(text);
    return words >= LEAST_WORDS
        && words <= MOST_WORDS
        && text.length() <= MOST_CHARACTERS
        && Typography.closesQuotations(text) // « La venue des Coquettes » »
        && closesBrackets(text);
  }

  private static boolean closesBrackets(String text) {
    return text.chars().filter(c -> c == '(').count() == text.chars().filter(c -> c == ')').count();
  }
}
