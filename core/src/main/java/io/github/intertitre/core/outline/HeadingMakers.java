package io.github.intertitre.core.outline;

import io.github.intertitre.core.document.Words;
import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What of a sentence could stand over a section: its bare clause, its noun phrases, its quotation.
 */
final class HeadingMakers {
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 11;
  private static final Set<String> HOLLOW = WordLists.named("hollow-nouns");

  private HeadingMakers() {}

  /** A possible heading, and the maker that made it. */
  record Made(String text, String maker) {}

  static List<Made> all(Sentence sentence) {
    List<Made> made = new ArrayList<>();
    clause(sentence).ifPresent(text -> made.add(new Made(text, "clause")));
    phrases(sentence).forEach(text -> made.add(new Made(text, "phrase")));
    quotation(sentence).ifPresent(text -> made.add(new Made(text, "quotation")));
    return made.stream().filter(m -> !letters(m.text()).equals(letters(sentence.text()))).toList();
  }

  // A heading that is its whole sentence would be read twice.
  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }

  // A short clause as it stands, or in the present where that says the same.
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
        || pronoun(sentence, verb.span().end(), end)) {
      return Optional.empty();
    }
    String verbText = Clauses.present(sentence, verb).orElse(sentence.text(verb.span()));
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

  /** The bare clause of a sentence with its verb in the present where that says the same. */
  static Optional<String> clauseOf(Sentence sentence, int most) {
    Optional<MainClause> main = MainClause.of(sentence);
    if (main.isEmpty()) {
      return Optional.empty();
    }
    VerbGroup verb = main.get().verb();
    int end = Clauses.end(sentence, verb, 30);
    for (int i = verb.span().end() + 1; i < (end < 0 ? sentence.size() : end); i++) {
      boolean preposition =
          sentence.token(i).is("contre", "pour", "lors", "dans", "sur", "après", "avant");
      if (preposition) {
        end = i;
        break;
      }
    }
    if (end < 0) {
      return Optional.empty();
    }
    String rest = sentence.text(verb.span().end(), end);
    for (Mention date : sentence.mentions()) {
      boolean plain =
          date.kind() == Mention.Kind.DATE
              && date.span().start() >= verb.span().end()
              && date.span().end() <= end
              && !sentence.token(date.span().start() - 1).is(Tag.ADP, Tag.ADP_DET, Tag.DET);
      if (plain) {
        rest =
            sentence.text(verb.span().end(), date.span().start())
                + " "
                + sentence.text(date.span().end(), end);
      }
    }
    String verbText = Clauses.present(sentence, verb).orElse(sentence.text(verb.span()));
    String text = sentence.text(main.get().subject()) + " " + verbText + " " + rest;
    return Optional.of(text.strip().replaceAll(" {2,}", " "));
  }

  /** A clause with its capital taken back, unless a name begins it. */
  static String lower(Sentence sentence, String clause) {
    boolean name =
        sentence.token(0).is(Tag.PROPN)
            || sentence.mention(0).filter(m -> m.kind().isName()).isPresent();
    return name
        ? clause
        : clause.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + clause.substring(1);
  }

  private static boolean pronoun(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(
            t ->
                t.is(
                    "il", "elle", "ils", "elles", "cela", "celui", "celle", "ceux", "celles", "lui",
                    "eux", "ce", "cet", "cette", "ces"));
  }

  // A definite noun phrase with its complements: « Le projet négocié à Istanbul ».
  private static List<String> phrases(Sentence sentence) {
    List<String> phrases = new ArrayList<>();
    for (NounPhrase phrase : sentence.nounPhrases()) {
      Token first = sentence.token(phrase.span().start());
      boolean definite = first.is("le", "la", "l’", "les");
      boolean hollow = HOLLOW.contains(sentence.token(phrase.head()).lemma());
      boolean dated =
          sentence.mention(phrase.head()).filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
      if (!definite
          || hollow
          || dated
          || sentence.quoted(phrase.head())
          || sentence.quotations().stream().anyMatch(q -> q.contains(phrase.span().start()))) {
        continue;
      }
      int end = complements(sentence, phrase.span());
      String text = Typography.capitalised(sentence.text(phrase.span().start(), end));
      if (end > phrase.span().end()
          && fits(text)
          && !pronoun(sentence, phrase.span().start(), end)) {
        phrases.add(text);
      }
    }
    return phrases;
  }

  private static int complements(Sentence sentence, Span span) {
    int end = span.end();
    int safe = end;
    while (end < sentence.size()) {
      Token token = sentence.token(end);
      Optional<NounPhrase> next =
          end + 1 < sentence.size() ? sentence.nounPhrase(end + 1) : Optional.empty();
      boolean complement =
          token.is("de", "d’", "du", "des", "en", "contre", "sur", "entre")
              && next.isPresent()
              && next.get().span().start() == end + 1;
      if (!complement || sentence.token(end + 1).is("son", "sa", "ses", "leur", "leurs")) {
        break;
      }
      end = next.get().span().end();
      safe = end;
      if (safe - span.start() > MOST_WORDS) {
        break;
      }
    }
    // What is joined by « et » may belong to the whole.
    return safe < sentence.size() && sentence.token(safe).is("et", "ou", "-") ? span.end() : safe;
  }

  private static Optional<String> quotation(Sentence sentence) {
    for (Span quotation : sentence.quotations()) {
      int words = quotation.length() - 2;
      if (words >= 4
          && words <= 9
          && !sentence
              .token(quotation.start() + 1)
              .is(Tag.VERB, Tag.AUX, Tag.SCONJ, Tag.CCONJ, Tag.ADP, Tag.ADP_DET)
          && sentence.token(quotation.end() - 1).is("»")) {
        String inside = sentence.text(quotation.start() + 1, quotation.end() - 1);
        return Optional.of("« " + Typography.capitalised(inside) + " »");
      }
    }
    return Optional.empty();
  }

  private static boolean fits(String text) {
    int words = Words.count(text);
    return words >= LEAST_WORDS && words <= MOST_WORDS && text.length() <= 75;
  }
}
