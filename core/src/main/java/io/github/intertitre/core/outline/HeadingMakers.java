package io.github.intertitre.core.outline;

import io.github.intertitre.core.document.Words;
import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.core.draft.Headline;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of a sentence could stand over a section: its bare clause, the clause as a noun, its noun
 * phrases, its quotation.
 */
final class HeadingMakers {
  static final int MOST_WORDS = 11;
  private static final int LEAST_WORDS = 3;
  private static final int MOST_CHARACTERS = 75;

  private HeadingMakers() {}

  /** A possible heading, the maker that made it, and how well it did, 1 being usual. */
  record Made(String text, String maker, double worth) {}

  static List<Made> all(Sentence sentence) {
    List<Made> made = new ArrayList<>();
    NominalHeadings.of(sentence).ifPresent(made::add);
    clause(sentence).ifPresent(text -> made.add(new Made(text, "clause", 1)));
    made.addAll(PhraseHeadings.of(sentence));
    quotation(sentence).ifPresent(text -> made.add(new Made(text, "quotation", 1)));
    return made.stream().filter(m -> !letters(m.text()).equals(letters(sentence.text()))).toList();
  }

  // A heading that is its whole sentence would be read twice.
  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }

  // A short clause as headlines say it, « met en garde » for « a mis en garde ».
  private static Optional<String> clause(Sentence sentence) {
    Optional<MainClause> main = MainClause.of(sentence);
    if (main.isEmpty() || !Clauses.selfContained(sentence)) {
      return Optional.empty();
    }
    VerbGroup verb = main.get().verb();
    int end = Clauses.end(sentence, verb, MOST_WORDS);
    if (end < 0
        || !Clauses.cutIsSafe(sentence, end)
        || sentence.quotations().size() > 0
        || points(sentence, verb.span().end(), end)) {
      return Optional.empty();
    }
    String verbText = Headline.verb(sentence, verb).orElse(sentence.text(verb.span()));
    String text =
        sentence.text(main.get().subject())
            + " "
            + verbText
            + " "
            + sentence.text(verb.span().end(), end);
    return Optional.of(Typography.capitalised(text.strip()))
        .filter(HeadingMakers::fits)
        .filter(t -> !t.contains(","));
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
