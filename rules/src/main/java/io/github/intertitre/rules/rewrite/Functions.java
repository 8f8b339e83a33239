package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.lexicon.surface.Contraction;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
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
      Map.of(
          "resume", (m, c, a) -> Reference.resume(m.sentence(), m.span(a.get(0)), c),
          "also", (m, c, a) -> also(m, m.span(a.get(0)), m.span(a.get(1))),
          "like", (m, c, a) -> like(m, m.span(a.get(0)), m.span(a.get(1))),
          "antecedent", (m, c, a) -> antecedent(m, c, m.span(a.get(0)), m.span(a.get(1))),
          "in-which", (m, c, a) -> inWhich(m, m.span(a.get(0)), m.span(a.get(1)), m.span(a.get(2))),
          "indicate", (m, c, a) -> indicate(m.sentence(), m.span(a.get(0))),
          "lower", (m, c, a) -> Optional.of(lower(m.sentence(), m.span(a.get(0)))),
          "end",
              (m, c, a) ->
                  Optional.of(m.sentence().text(Pattern.end(m.sentence()), m.sentence().size())));

  private Functions() {}

  static Function named(String name) {
    Function function =
        ALL.getOrDefault(name, Wording.ALL.getOrDefault(name, Complements.ALL.get(name)));
    if (function == null) {
      throw new IllegalArgumentException(
          "no function "
              + name
              + "; there are "
              + new java.util.TreeSet<>(ALL.keySet())
              + new java.util.TreeSet<>(Wording.ALL.keySet())
              + new java.util.TreeSet<>(Complements.ALL.keySet()));
    }
    return function;
  }

  // « a également noté » where a reporting verb follows another, else the group as it is.
  private static Optional<String> also(Match match, Span first, Span second) {
    Sentence sentence = match.sentence();
    Optional<VerbGroup> one = Verbs.at(sentence, first);
    Optional<VerbGroup> two = Verbs.at(sentence, second);
    boolean both =
        one.filter(v -> reports(v.lemma())).isPresent()
            && two.filter(v -> reports(v.lemma())).isPresent();
    boolean already = sentence.tokens().stream().anyMatch(t -> t.is("également", "aussi"));
    return both && !already && !Verbs.hasAdverb(sentence, two.get())
        ? two.map(v -> Verbs.with(sentence, v, "également"))
        : Optional.of(sentence.text(second));
  }

  static boolean reports(String verb) {
    return Lexicon.french().relations().reporting(verb).isPresent();
  }

  private static Optional<String> like(Match match, Span participle, Span model) {
    Token verb = match.sentence().token(participle.start());
    return Verbs.at(match.sentence(), model).flatMap(v -> Verbs.like(verb.lemma(), v));
  }

  // The relative's antecedent taken up: « cette attaque ».
  private static Optional<String> antecedent(
      Match match, Context context, Span before, Span relative) {
    Sentence sentence = match.sentence();
    return Verbs.in(sentence, relative)
        .filter(v -> v.span().start() <= relative.start() + 1)
        .flatMap(
            v ->
                Reference.antecedent(
                    sentence, before.end(), v.number(), gender(sentence, v), v.lemma()))
        .flatMap(phrase -> Reference.demonstrative(sentence, phrase));
  }

  private static Gender gender(Sentence sentence, VerbGroup verb) {
    boolean agrees =
        verb.head() > verb.finite() && sentence.token(verb.finite()).lemma().equals("être")
            || verb.voice() == VerbGroup.Voice.PASSIVE;
    return agrees ? sentence.token(verb.head()).features().gender() : Gender.NONE;
  }

  // « , dans lesquels il avait déclaré »: « dans ces commentaires ».
  private static Optional<String> inWhich(
      Match match, Span before, Span preposition, Span pronoun) {
    Sentence sentence = match.sentence();
    Token which = sentence.token(pronoun.start());
    Number number = which.lower().endsWith("s") ? Number.PLURAL : Number.SINGULAR;
    Gender gender =
        which.lower().contains("laquelle") || which.lower().contains("lesquelles")
            ? Gender.FEMININE
            : Gender.MASCULINE;
    Optional<NounPhrase> phrase = Reference.antecedent(sentence, before.end(), number, gender, "");
    return phrase
        .flatMap(p -> Reference.demonstrative(sentence, p))
        .map(text -> Contraction.of(sentence.text(preposition), text));
  }

  private static Optional<String> indicate(Sentence sentence, Span source) {
    Number number =
        sentence
            .nounPhrase(source.start())
            .map(NounPhrase::number)
            .filter(n -> n == Number.PLURAL)
            .orElse(Number.SINGULAR);
    return Lexicon.french()
        .inflector()
        .conjugate("indiquer", Mood.INDICATIVE, Tense.PRESENT, number);
  }

  /** The text of a span with its capital taken back, unless a name begins it. */
  static String lower(Sentence sentence, Span span) {
    String text = sentence.text(span);
    Token first = sentence.token(span.start());
    boolean name =
        first.is(Tag.PROPN)
            || sentence.mention(span.start()).filter(m -> m.kind().isName()).isPresent();
    return name
        ? text
        : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
