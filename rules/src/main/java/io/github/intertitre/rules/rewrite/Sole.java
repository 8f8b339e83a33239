package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.Optional;

/**
 * Names a person again by a pronoun where nobody and nothing else that was said outside quotations
 * could be meant: « « C’est un four », explique Anne Roy. Elle est… ».
 */
final class Sole {
  private Sole() {}

  /** « elle », « ce dernier », « cette attaque »; empty where none is safe. */
  static Optional<String> again(
      Sentence sentence, NounPhrase phrase, Span before, Context context) {
    if (latter(sentence, before)) {
      return Optional.empty();
    }
    return Nouns.person(sentence, phrase)
        .map(Mention::text)
        .flatMap(context::gender)
        .flatMap(gender -> pronoun(sentence, phrase.span(), gender, before))
        .or(() -> Nouns.again(sentence, phrase, context));
  }

  /** « il », « elle » for a person behind whose name a stretch ends. */
  static Optional<String> pronoun(Sentence sentence, Span person, Gender gender, Span before) {
    return rival(sentence, person, gender, before)
        ? Optional.empty()
        : Optional.of(gender == Gender.FEMININE ? "elle" : "il");
  }

  /** « ce dernier », « cette dernière » stands there already and is somebody else. */
  static boolean latter(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .filter(t -> t.is("dernier", "dernière") && t.index() > 0)
        .filter(t -> sentence.token(t.index() - 1).is("ce", "cette"))
        .anyMatch(t -> sentence.nounPhrase(t.index()).isEmpty());
  }

  private static boolean rival(Sentence sentence, Span person, Gender gender, Span before) {
    boolean noun =
        sentence.nounPhrases().stream()
            .filter(p -> before.contains(p.span()) && !p.span().overlaps(person))
            .filter(p -> !sentence.quoted(p.head()) && p.number() != Number.PLURAL)
            .filter(p -> Nouns.gender(p).map(g -> g == gender).orElse(true))
            .anyMatch(p -> !apposed(sentence, p, person));
    boolean pronoun =
        sentence.tokens().subList(before.start(), before.end()).stream()
            .filter(t -> !sentence.quoted(t.index()))
            .anyMatch(t -> t.is(gender == Gender.FEMININE ? "elle" : "il"));
    return noun || pronoun;
  }

  // « Anne Roy, l’une des interprètes, », « son neveu, Paul Roy »: the same person.
  private static boolean apposed(Sentence sentence, NounPhrase phrase, Span person) {
    int gap =
        phrase.span().start() >= person.end()
            ? phrase.span().start() - person.end()
            : person.start() - phrase.span().end();
    int comma = phrase.span().start() >= person.end() ? person.end() : phrase.span().end();
    return gap == 0 || gap <= 3 && sentence.token(comma).is(",");
  }
}
