package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.surface.Contraction;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;

/** The actions of rules that name again what a relative clause or an apposition speaks of. */
final class Antecedents {
  private Antecedents() {}

  /** For « …, qui a tué deux personnes »: « cette attaque ». */
  static Optional<String> ofRelative(Match match, Context context, Span before, Span relative) {
    Sentence sentence = match.sentence();
    return Verbs.in(sentence, relative)
        .filter(v -> v.span().start() <= relative.start() + 1)
        .flatMap(
            v ->
                Reference.antecedent(
                    sentence, before.end(), v.number(), gender(sentence, v), v.lemma()))
        .flatMap(phrase -> Sole.again(sentence, phrase, before, context));
  }

  private static Gender gender(Sentence sentence, VerbGroup verb) {
    boolean agrees =
        verb.head() > verb.finite() && sentence.token(verb.finite()).lemma().equals("être")
            || verb.voice() == VerbGroup.Voice.PASSIVE;
    return agrees ? sentence.token(verb.head()).features().gender() : Gender.NONE;
  }

  /** For « …, située au Japon »: what the word agrees with, named again. */
  static Optional<String> agreeing(Match match, Context context, Span before, Span word) {
    Sentence sentence = match.sentence();
    Token token = sentence.token(word.start());
    Optional<NounPhrase> found =
        Lists.named("lives").contains(token.lower())
            ? Reference.person(sentence, before.end(), token)
            : Reference.antecedent(
                sentence, before.end(), token.features().number(), token.features().gender(), "");
    return found.flatMap(phrase -> Sole.again(sentence, phrase, before, context));
  }

  /** For « …, dont le coût augmente »: « de cette taxe ». */
  static Optional<String> whose(Match match, Context context, Span before) {
    Sentence sentence = match.sentence();
    // Only an object right behind its verb: nothing else could own.
    return Reference.antecedent(sentence, before.end(), Number.NONE, Gender.NONE, "")
        .filter(p -> sentence.token(p.span().start()).is(Tag.DET))
        .filter(p -> sentence.token(Math.max(0, p.span().start() - 1)).is(Tag.VERB))
        .flatMap(phrase -> Nouns.again(sentence, phrase, context))
        .map(text -> Contraction.of("de", text));
  }

  /** For « , dans lesquels il avait déclaré »: « dans ces commentaires ». */
  static Optional<String> inWhich(
      Match match, Context context, Span before, Span preposition, Span pronoun) {
    Sentence sentence = match.sentence();
    Token which = sentence.token(pronoun.start());
    Number number = which.lower().endsWith("s") ? Number.PLURAL : Number.SINGULAR;
    boolean feminine = which.is("laquelle", "lesquelles");
    Gender gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    return Reference.antecedent(sentence, before.end(), number, gender, "")
        .filter(phrase -> !sentence.quoted(phrase.head()))
        .flatMap(
            phrase ->
                Nouns.name(sentence, phrase)
                    .filter(name -> name.kind() != Mention.Kind.PLACE && number == Number.SINGULAR)
                    .map(name -> Nouns.latter(gender))
                    .or(() -> Nouns.again(sentence, phrase, context)))
        .map(text -> Contraction.of(sentence.text(preposition), text));
  }

  /** The person named last, again: « ce dernier », « elle »; nothing where no gender is known. */
  static Optional<String> last(Match match, Context context, Span name) {
    Sentence sentence = match.sentence();
    Span before = new Span(0, name.end());
    return context
        .gender(sentence.text(name))
        .filter(g -> !Sole.latter(sentence, before))
        .map(g -> Sole.pronoun(sentence, name, g, before).orElseGet(() -> Nouns.latter(g)));
  }

  /** An office as it stands; nothing where the article told it of that person before. */
  static Optional<String> untold(Match match, Context context, Span office, Span name) {
    Sentence sentence = match.sentence();
    String first = sentence.token(office.start()).text();
    String surname = sentence.token(name.end() - 1).text();
    return context.told(first, surname) ? Optional.empty() : Optional.of(sentence.text(office));
  }
}
