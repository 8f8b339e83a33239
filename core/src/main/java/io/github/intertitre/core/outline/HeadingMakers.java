package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a sentence could stand over a section: its clause as a noun, its noun phrases, its
 * quotation.
 */
final class HeadingMakers {
  static final int MOST_WORDS = 11;
  private static final int LEAST_WORDS = 3;
  static final int MOST_CHARACTERS = 75;

  private HeadingMakers() {}

  /** A possible heading, the maker that made it, and how well it did, 1 being usual. */
  record Made(String text, String maker, double worth) {}

  static List<Made> all(Sentence sentence) {
    List<Made> made = new ArrayList<>();
    NominalHeadings.of(sentence).ifPresent(made::add);
    made.addAll(PhraseHeadings.of(sentence));
    quotation(sentence).ifPresent(text -> made.add(new Made(text, "quotation", 1)));
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

  private static Optional<String> quotation(Sentence sentence) {
    for (Span quotation : sentence.quotations()) {
      int words = quotation.length() - 2;
      if (words >= 4
          && words <= 9
          && !sentence
              .token(quotation.start() + 1)
              .is(Tag.VERB, Tag.AUX, Tag.SCONJ, Tag.CCONJ, Tag.ADP, Tag.ADP_DET, Tag.ADV)
          && !sentence.token(quotation.start() + 1).is("ne", "n’", "y", "en", "se", "s’")
          && sentence.token(quotation.end() - 1).is("»")) {
        String inside = sentence.text(quotation.start() + 1, quotation.end() - 1);
        return Optional.of("« " + Typography.capitalised(inside) + " »");
      }
    }
    return Optional.empty();
  }

  static boolean fits(String text) {
    int words = Words.count(text);
    return words >= LEAST_WORDS && words <= MOST_WORDS && text.length() <= MOST_CHARACTERS;
  }
}
