package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.lexicon.surface.Elision;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions that give what a sentence split off begins with: who, and which form of the verb. */
final class Sequels {
  static final Map<String, Functions.Function> ALL =
      Map.of(
          "stated", (m, c, a) -> stated(m.sentence(), m.span(a.get(0))),
          "next", (m, c, a) -> next(m, a),
          "own", (m, c, a) -> own(m, a),
          "passive-auxiliary", (m, c, a) -> passive(m, a),
          "clitic", (m, c, a) -> Optional.of(m.text(a.get(0)).replaceFirst("^-(?:t-)?", "")),
          "speaker", (m, c, a) -> speaker(m.sentence(), m.span(a.get(0)), c),
          "this",
              (m, c, a) ->
                  Optional.of(
                      (m.text(a.get(0)).equalsIgnoreCase("une")
                              ? "cette"
                              : Elision.before(m.text(a.get(1))) ? "cet" : "ce")
                          + " "
                          + m.text(a.get(1))),
          "that-one", (m, c, a) -> thatOne(m.sentence(), m.span(a.get(0)), c),
          "which",
              (m, c, a) ->
                  antecedent(m.sentence(), m.span(a.get(0)), m.span(a.get(1)))
                      .flatMap(n -> Nouns.again(m.sentence(), n, c)),
          "among",
              (m, c, a) ->
                  antecedent(m.sentence(), m.span(a.get(0)), m.span(a.get(1)))
                      .map(n -> m.text(a.get(1)).endsWith("elles") ? "elles" : "eux"));

  private Sequels() {}

  /** « n’est restée » of « ne soit restée »: what was conceded, in the indicative; not « fût ». */
  private static Optional<String> stated(Sentence sentence, Span verb) {
    return Verbs.at(sentence, verb)
        .filter(v -> v.person() == 3)
        .flatMap(
            v ->
                v.mood() == Mood.SUBJUNCTIVE && v.tense() == Tense.IMPERFECT
                    ? Optional.empty()
                    : v.mood() == Mood.SUBJUNCTIVE
                        ? indicative(sentence, v)
                        : Optional.of(sentence.text(v.span())));
  }

  private static Optional<String> indicative(Sentence sentence, VerbGroup verb) {
    Token finite = sentence.token(verb.finite());
    String before = sentence.text(verb.span().start(), verb.finite());
    String after = sentence.text(verb.finite() + 1, verb.span().end());
    return Wording.indicative(finite)
        .map(form -> String.join(" ", before, Seams.MARK + form, after).strip());
  }

  /**
   * « a ensuite cédé » for « avant de céder », « a ensuite été » for « avant d’être rouverte »,
   * with another adverb where one is asked for.
   */
  private static Optional<String> next(Match match, List<String> labels) {
    Token token = match.sentence().token(match.span(labels.get(0)).start());
    String adverb = labels.size() > 2 ? labels.get(2) : "ensuite";
    String verb =
        token.features().mood() == Mood.PARTICIPLE ? Verbs.infinitive(token) : token.lemma();
    return Verbs.at(match.sentence(), match.span(labels.get(1)))
        .flatMap(v -> Verbs.like(verb, v))
        .map(form -> form.split(" ", 2))
        .map(words -> words[0] + " " + adverb + (words.length > 1 ? " " + words[1] : ""));
  }

  /** « son », « sa », « leurs » for the article of what somebody or something owns. */
  private static Optional<String> own(Match match, List<String> labels) {
    Sentence sentence = match.sentence();
    Token article = sentence.token(match.span(labels.get(0)).start());
    boolean several = article.is("les");
    boolean owners =
        labels.size() > 2
            && Verbs.at(sentence, match.span(labels.get(2)))
                .filter(v -> v.number() == Number.PLURAL)
                .isPresent();
    if (owners) {
      return Optional.of(several ? "leurs" : "leur");
    }
    boolean vowel = Elision.before(match.text(labels.get(1)));
    return Optional.of(several ? "ses" : article.is("la") && !vowel ? "sa" : "son");
  }

  /** « a été » of « a été interpellé », with an adverb where one is asked for. */
  private static Optional<String> passive(Match match, List<String> labels) {
    Sentence sentence = match.sentence();
    String adverb = labels.size() > 1 ? " " + labels.get(1) : "";
    return Verbs.at(sentence, match.span(labels.get(0)))
        .filter(v -> v.voice() == VerbGroup.Voice.PASSIVE && !v.negated())
        .map(v -> sentence.token(v.finite()).text() + adverb + (v.compound() ? " été" : ""));
  }

  /** The pronoun of one who speaks: « elle » behind « explique Anne Roy ». */
  private static Optional<String> speaker(Sentence sentence, Span phrase, Context context) {
    Optional<NounPhrase> noun = sentence.nounPhrase(phrase.start());
    boolean plural = noun.filter(n -> n.number() == Number.PLURAL).isPresent();
    return noun.flatMap(
            n ->
                Resumption.apposed(sentence, n, phrase, context)
                    .or(() -> Resumption.gender(sentence, n, context)))
        .map(g -> (g == Gender.FEMININE ? "elle" : "il") + (plural ? "s" : ""));
  }

  /** The one named last: « celle-ci » behind « selon la police ». */
  private static Optional<String> thatOne(Sentence sentence, Span phrase, Context context) {
    return speaker(sentence, phrase, context)
        .map(
            pronoun ->
                switch (pronoun) {
                  case "il" -> "celui-ci";
                  case "ils" -> "ceux-ci";
                  default -> "c" + pronoun + "-ci";
                });
  }

  private static Optional<NounPhrase> antecedent(Sentence sentence, Span before, Span pronoun) {
    Token which = sentence.token(pronoun.start());
    Number number = which.lower().endsWith("s") ? Number.PLURAL : Number.SINGULAR;
    Gender gender = which.is("laquelle", "lesquelles") ? Gender.FEMININE : Gender.MASCULINE;
    return Reference.antecedent(sentence, before.end(), number, gender, "");
  }
}
