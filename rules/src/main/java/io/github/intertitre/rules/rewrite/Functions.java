package io.github.intertitre.rules.rewrite;

import static java.util.Map.entry;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.surface.Elision;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The named actions that a rewriting can call: {@code {resume(S)}}, {@code {also(W)}}. */
final class Functions {
  /**
   * Gives text for some labels, or nothing where it is not sure, and then the rule does not fire.
   */
  interface Function {
    Optional<String> apply(Match match, Context context, List<String> labels);
  }

  private static final Map<String, Function> ALL =
      Map.ofEntries(
          entry(
              "resume",
              (m, c, a) ->
                  Resumption.resume(
                      m.sentence(),
                      m.span(a.get(0)),
                      a.size() > 1 ? m.span(a.get(1)) : whole(m.sentence()),
                      c)),
          entry("also", (m, c, a) -> VerbWords.also(m, m.span(a.get(0)), m.span(a.get(1)))),
          entry("with", (m, c, a) -> VerbWords.with(m, m.span(a.get(0)), a.get(1))),
          entry("like", (m, c, a) -> VerbWords.like(m, m.span(a.get(0)), m.span(a.get(1)))),
          entry("auxiliary", (m, c, a) -> VerbWords.auxiliary(m, m.span(a.get(0)))),
          entry("then", (m, c, a) -> VerbWords.background(m, a)),
          entry("there", (m, c, a) -> VerbWords.there(m, m.span(a.get(0)))),
          entry("active", (m, c, a) -> VerbWords.active(m, m.span(a.get(0)), m.span(a.get(1)))),
          entry("indicate", (m, c, a) -> VerbWords.present(m, "indiquer", m.span(a.get(0)))),
          entry(
              "antecedent",
              (m, c, a) -> Antecedents.ofRelative(m, c, m.span(a.get(0)), m.span(a.get(1)))),
          entry(
              "agreeing",
              (m, c, a) -> Antecedents.agreeing(m, c, m.span(a.get(0)), m.span(a.get(1)))),
          entry("whose", (m, c, a) -> Antecedents.whose(m, c, m.span(a.get(0)))),
          entry(
              "in-which",
              (m, c, a) ->
                  Antecedents.inWhich(m, c, m.span(a.get(0)), m.span(a.get(1)), m.span(a.get(2)))),
          entry("last", (m, c, a) -> Antecedents.last(m, c, m.span(a.get(0)))),
          entry(
              "untold", (m, c, a) -> Antecedents.untold(m, c, m.span(a.get(0)), m.span(a.get(1)))),
          entry("link", (m, c, a) -> Optional.of(Links.choose(a.get(0), m.text(a.get(1))))),
          entry("is", (m, c, a) -> VerbWords.is(m, m.span(a.get(0)))),
          entry("of", (m, c, a) -> Optional.of(Nouns.bare(m.sentence(), m.span(a.get(0))))),
          entry("all", (m, c, a) -> Nouns.all(m.sentence(), m.span(a.get(0)))),
          entry("that", (m, c, a) -> Optional.of(Elision.join("que", m.text(a.get(0))))),
          entry("as-for", (m, c, a) -> asFor(m, m.span(a.get(0)), m.span(a.get(1)))),
          entry("agreed-verb", (m, c, a) -> Slips.agreed(m, c, m.span(a.get(0)), m.span(a.get(1)))),
          entry("invariable", (m, c, a) -> Slips.invariable(m, m.span(a.get(0)))),
          entry("side", (m, c, a) -> Links.side(m.sentence(), m.span(a.get(0)))),
          entry("lower", (m, c, a) -> Optional.of(lower(m.sentence(), m.span(a.get(0))))),
          entry("end", (m, c, a) -> Optional.of(end(m.sentence()))));

  private Functions() {}

  static Function named(String name) {
    Function function =
        ALL.getOrDefault(
            name,
            Wording.ALL.getOrDefault(
                name, Complements.ALL.getOrDefault(name, Sequels.ALL.get(name))));
    if (function == null) {
      throw new IllegalArgumentException(
          "no function "
              + name
              + "; there are "
              + new java.util.TreeSet<>(ALL.keySet())
              + new java.util.TreeSet<>(Wording.ALL.keySet())
              + new java.util.TreeSet<>(Complements.ALL.keySet())
              + new java.util.TreeSet<>(Sequels.ALL.keySet()));
    }
    return function;
  }

  private static Span whole(Sentence sentence) {
    return new Span(0, sentence.size());
  }

  // « appartiennent quant à elles » of « les îles ».
  private static Optional<String> asFor(Match match, Span subject, Span verb) {
    boolean plural =
        Verbs.at(match.sentence(), verb).filter(v -> v.number() == Number.PLURAL).isPresent();
    return match
        .sentence()
        .nounPhrase(subject.start())
        .filter(n -> (n.number() == Number.PLURAL) == plural)
        .flatMap(Nouns::gender)
        .map(g -> g == Gender.FEMININE ? (plural ? "elles" : "elle") : plural ? "eux" : "lui")
        .flatMap(it -> VerbWords.with(match, verb, "quant à " + it));
  }

  /** Whether somebody speaks by this verb (infinitive). */
  static boolean reports(String verb) {
    return Lexicon.french().relations().reporting(verb).isPresent();
  }

  /** The marks that end a sentence. */
  static String end(Sentence sentence) {
    return sentence.text(Pattern.end(sentence), sentence.size());
  }

  /** The text of a span with its capital taken back, unless a name begins it. */
  static String lower(Sentence sentence, Span span) {
    if (span.length() == 0) {
      return "";
    }
    String text = sentence.text(span);
    Token first = sentence.token(span.start());
    boolean name =
        first.is(Tag.PROPN)
            || !first.is(Tag.DET)
                && sentence.mention(span.start()).filter(m -> m.kind().isName()).isPresent()
            || first.is(Tag.NOUN) && bare(sentence, span);
    return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  // « Bibendum, le bonhomme »: a subject without an article is a name.
  private static boolean bare(Sentence sentence, Span span) {
    return span.length() > 1
        && (sentence.token(span.start() + 1).is(",")
            || sentence.token(span.start() + 1).is(Tag.VERB, Tag.AUX));
  }
}
