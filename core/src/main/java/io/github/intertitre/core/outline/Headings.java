package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.analysis.Keyphrase;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a heading for each section from its own sentences; several makers compete. */
public final class Headings {
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 11;

  private final Reader reader;

  /** Headings made with a reader. */
  public Headings(Reader reader) {
    this.reader = reader;
  }

  /** One heading a section, all different, no two of one maker in a row where there is a choice. */
  public List<Heading> make(
      Analysis analysis, Outline outline, List<Rewrite> chosen, String title) {
    List<Heading> headings = new ArrayList<>();
    Set<String> used = new HashSet<>();
    used.add(FrenchStems.key(title));
    for (Section section : outline.sections()) {
      String last = headings.isEmpty() ? "" : headings.get(headings.size() - 1).maker();
      Heading heading =
          candidates(analysis, section, chosen).stream()
              .filter(h -> !tooLike(h.text(), used))
              .max(
                  Comparator.comparingDouble(
                      (Heading h) -> h.worth() - (h.maker().equals(last) ? 0.8 : 0)))
              .orElseGet(() -> fallback(analysis, section, used));
      used.add(FrenchStems.key(heading.text()));
      headings.add(heading);
    }
    return headings;
  }

  private List<Heading> candidates(Analysis analysis, Section section, List<Rewrite> chosen) {
    Map<String, Double> weights = weights(analysis, section);
    List<Heading> candidates = new ArrayList<>();
    for (int index : section.sentences()) {
      for (String text : chosen.get(index).sentences()) {
        Sentence sentence = reader.sentence(text);
        clause(sentence).ifPresent(t -> candidates.add(heading(t, "clause", index, weights, 1.0)));
        phrases(sentence).forEach(t -> candidates.add(heading(t, "phrase", index, weights, 0.9)));
        quotation(sentence)
            .ifPresent(t -> candidates.add(heading(t, "quotation", index, weights, 0.8)));
      }
    }
    return candidates;
  }

  private static Heading heading(
      String text, String maker, int sentence, Map<String, Double> weights, double factor) {
    List<String> stems = FrenchStems.of(text);
    double told = stems.stream().distinct().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
    int words = Words.count(text);
    double length = words >= 4 && words <= 9 ? 1.0 : 0.75;
    return new Heading(Typography.french(text), maker, List.of(sentence), told * factor * length);
  }

  // What the section speaks of and the others don't.
  private static Map<String, Double> weights(Analysis analysis, Section section) {
    Map<String, Double> inside = new HashMap<>();
    Map<String, Integer> everywhere = new HashMap<>();
    for (Sentence sentence : analysis.clean()) {
      for (String stem : new HashSet<>(FrenchStems.of(sentence.text()))) {
        everywhere.merge(stem, 1, Integer::sum);
        if (section.sentences().contains(sentence.index())) {
          inside.merge(stem, 1.0, Double::sum);
        }
      }
    }
    Map<String, Double> weights = new HashMap<>();
    inside.forEach((stem, count) -> weights.put(stem, count * count / everywhere.get(stem)));
    for (Keyphrase phrase :
        analysis.keyphrases().subList(0, Math.min(10, analysis.keyphrases().size()))) {
      FrenchStems.of(phrase.text())
          .forEach(stem -> weights.computeIfPresent(stem, (s, w) -> w + 0.3));
    }
    return weights;
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
        .filter(Headings::fits)
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
      boolean dated =
          sentence.mention(phrase.head()).filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
      if (!definite
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
      if (words >= 3 && words <= 8 && sentence.token(quotation.end() - 1).is("»")) {
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

  private static boolean tooLike(String text, Set<String> used) {
    Set<String> stems = new HashSet<>(FrenchStems.of(text));
    return used.stream()
        .map(key -> new HashSet<>(List.of(key.split(" "))))
        .anyMatch(other -> overlap(stems, other) > 0.6);
  }

  private static double overlap(Set<String> one, Set<String> two) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(two);
    return both.size() / (double) Math.max(1, Math.min(one.size(), two.size()));
  }

  // The section's own best keyphrase.
  private static Heading fallback(Analysis analysis, Section section, Set<String> used) {
    for (Keyphrase phrase : analysis.keyphrases()) {
      boolean here = phrase.sentences().stream().anyMatch(section.sentences()::contains);
      if (here && !used.contains(FrenchStems.key(phrase.text()))) {
        return new Heading(
            Typography.french(Typography.capitalised(phrase.text())),
            "keyphrase",
            List.of(section.sentences().get(0)),
            0);
      }
    }
    Sentence first = analysis.clean().get(section.sentences().get(0));
    Span noun =
        first.nounPhrases().isEmpty()
            ? new Span(0, Math.min(6, first.size()))
            : first.nounPhrases().get(0).span();
    return new Heading(
        Typography.capitalised(first.text(noun)), "phrase", List.of(first.index()), 0);
  }
}
