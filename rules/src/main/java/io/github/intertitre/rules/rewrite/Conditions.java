package io.github.intertitre.rules.rewrite;

import static java.util.Map.entry;

import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The named tests that a rule can ask for: {@code where: parallel(V, A, W)}. */
final class Conditions {
  /** Whether a match satisfies a test on some labels. */
  interface Condition {
    boolean holds(Match match, List<String> labels);
  }

  private static final Set<String> SOURCES =
      Set.of(
          "communiqué",
          "rapport",
          "étude",
          "agence",
          "journal",
          "quotidien",
          "ministère",
          "préfecture",
          "police",
          "gendarmerie",
          "parquet",
          "procureur",
          "source",
          "média",
          "presse",
          "bilan",
          "sondage",
          "enquête",
          "institut",
          "porte-parole",
          "avocat",
          "syndicat",
          "direction",
          "organisateur",
          "autorité",
          "document",
          "décompte",
          "déclaration",
          "télévision",
          "radio",
          "hebdomadaire",
          "magazine",
          "expert",
          "spécialiste",
          "chercheur",
          "témoin",
          "association",
          "organisation",
          "observatoire",
          "président",
          "ministre",
          "maire",
          "gouvernement");
  private static final Set<String> REPORTED = Set.of("que", "qu’");

  private static final Map<String, Condition> ALL =
      Map.ofEntries(
          entry(
              "parallel",
              (m, a) -> parallel(m, m.span(a.get(0)), m.span(a.get(1)), m.span(a.get(2)))),
          entry("plain", (m, a) -> plain(m.sentence(), m.span(a.get(0)))),
          entry("clause", (m, a) -> clause(m.sentence(), m.span(a.get(0)))),
          entry("opens-clause", (m, a) -> opensClause(m.sentence(), m.span(a.get(0)))),
          entry(
              "at-main-level",
              (m, a) -> atMainLevel(m.sentence(), m.span(a.get(0)), m.span(a.get(1)))),
          entry("source", (m, a) -> source(m.sentence(), m.span(a.get(0)))),
          entry("reports", (m, a) -> reports(m.sentence(), m.span(a.get(0)))),
          entry("unquoted", (m, a) -> unquoted(m.sentence(), m.span(a.get(0)))),
          entry("breaks", (m, a) -> breaks(m.sentence(), m.span(a.get(0)))),
          entry("plain-opening", (m, a) -> plainOpening(m.sentence(), m.span(a.get(0)))),
          entry("words", (m, a) -> m.sentence().words() >= Integer.parseInt(a.get(0))));

  private Conditions() {}

  static Condition named(String name) {
    Condition condition =
        ALL.getOrDefault(name, WordTests.ALL.getOrDefault(name, PhraseTests.ALL.get(name)));
    if (condition == null) {
      throw new IllegalArgumentException(
          "no condition "
              + name
              + "; there are "
              + new java.util.TreeSet<>(ALL.keySet())
              + new java.util.TreeSet<>(WordTests.ALL.keySet())
              + new java.util.TreeSet<>(PhraseTests.ALL.keySet()));
    }
    return condition;
  }

  // W goes with V: one form, and no verb between them that W could go with instead.
  private static boolean parallel(Match match, Span first, Span between, Span second) {
    Sentence sentence = match.sentence();
    Optional<VerbGroup> one = Verbs.at(sentence, first);
    Optional<VerbGroup> two = Verbs.at(sentence, second);
    if (one.isEmpty() || two.isEmpty() || !Verbs.parallel(one.get(), two.get())) {
      return false;
    }
    return sentence.verbs().stream()
        .filter(v -> between.contains(v.span().start()))
        .noneMatch(v -> Verbs.parallel(v, two.get()));
  }

  // No clause inside.
  private static boolean plain(Sentence sentence, Span span) {
    return sentence.verbs().stream().noneMatch(v -> span.contains(v.span().start()))
        && !MainClause.subordinate(sentence, span.start(), span.end());
  }

  // Holds the main verb, or could stand alone: a verb that nothing subordinates.
  private static boolean clause(Sentence sentence, Span span) {
    return sentence.verbs().stream()
        .filter(v -> span.contains(v.span().start()) && !sentence.quoted(v.finite()))
        .findFirst()
        .filter(v -> !MainClause.subordinate(sentence, span.start(), v.span().start()))
        .filter(
            v -> MainClause.subject(sentence, v).filter(s -> s.start() >= span.start()).isPresent())
        .filter(
            v ->
                v.mood() != io.github.intertitre.lexicon.Mood.SUBJUNCTIVE
                    && v.mood() != io.github.intertitre.lexicon.Mood.IMPERATIVE)
        .isPresent();
  }

  // Begins with a subject that runs up to its verb.
  private static boolean opensClause(Sentence sentence, Span span) {
    return clause(sentence, span)
        && sentence.verbs().stream()
            .filter(v -> span.contains(v.span().start()))
            .findFirst()
            .flatMap(v -> MainClause.subject(sentence, v))
            .filter(s -> s.start() == span.start())
            .isPresent();
  }

  // A clause that follows L is no part of what L reports: « a dit que P et Q » stays.
  private static boolean atMainLevel(Sentence sentence, Span left, Span right) {
    boolean reported =
        sentence.tokens().subList(left.start(), left.end()).stream()
            .anyMatch(
                t ->
                    !sentence.quoted(t.index())
                        && (REPORTED.contains(t.lower()) && t.is(Tag.SCONJ)
                            || t.is("si", "lorsque", "lorsqu’", "quand", "puisque", "parce")));
    Optional<MainClause> main = MainClause.of(sentence);
    Optional<VerbGroup> verb = Verbs.in(sentence, right);
    if (!reported) {
      return true;
    }
    return main.isPresent()
        && verb.isPresent()
        && Verbs.parallel(main.get().verb(), verb.get())
        && sentence.verbs().stream()
            .filter(
                v -> left.contains(v.span().start()) && v.finite() != main.get().verb().finite())
            .noneMatch(v -> Verbs.parallel(v, verb.get()));
  }

  private static boolean source(Sentence sentence, Span span) {
    boolean named =
        sentence
            .mention(span.start())
            .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ORGANISATION)
            .isPresent();
    boolean noun =
        sentence
            .nounPhrase(span.start())
            .filter(n -> SOURCES.contains(sentence.token(n.head()).lemma()))
            .isPresent();
    return (named || noun) && plain(sentence, span);
  }

  private static boolean reports(Sentence sentence, Span span) {
    return Functions.reports(sentence.token(span.end() - 1).lemma());
  }

  // Outside quotation marks.
  private static boolean unquoted(Sentence sentence, Span span) {
    return span.length() == 0 || !sentence.quoted(span.start());
  }

  // Holds a comma outside quotations, behind which something else may begin.
  private static boolean breaks(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .anyMatch(t -> t.is(",", ";", ":") && !sentence.quoted(t.index()));
  }

  // Opens with its subject, so that something can be put before it.
  private static boolean plainOpening(Sentence sentence, Span span) {
    return MainClause.of(sentence)
        .filter(main -> main.subject().start() == span.start())
        .isPresent();
  }
}
