package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Optional;
import java.util.stream.Stream;

/** Tests of what kind of thing a stretch of words names. */
final class NounTests {
  private NounTests() {}

  // One who informs, by name or by noun.
  static boolean source(Sentence sentence, Span span) {
    boolean named =
        sentence
            .mention(span.start())
            .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ORGANISATION)
            .isPresent();
    boolean noun =
        sentence
            .nounPhrase(span.start())
            .filter(
                n ->
                    Lists.named("sources").contains(sentence.token(n.head()).lemma())
                        || Nouns.human(sentence, n))
            .isPresent();
    return (named || noun) && ClauseTests.plain(sentence, span);
  }

  // A pronoun for a person, or a noun of a person or body.
  static boolean human(Sentence sentence, Span span) {
    return sentence.token(span.start()).is("il", "elle", "ils", "elles", "on", "nous")
        || sentence.nounPhrase(span.start()).filter(n -> Nouns.human(sentence, n)).isPresent();
  }

  static boolean in(Sentence sentence, Span span, String list) {
    if (span.length() == 0) {
      return false;
    }
    Token token = sentence.token(span.start());
    boolean verb =
        Verbs.at(sentence, span).filter(v -> Lists.named(list).contains(v.lemma())).isPresent();
    return verb
        || Lists.named(list).contains(token.lemma())
        || Lists.named(list).contains(token.lower());
  }

  // Begins with the noun of an office or of people: « maire de Tulle ».
  static boolean office(Sentence sentence, Span span) {
    Token first = sentence.token(span.start());
    return first.is(Tag.NOUN)
        && !first.capitalised()
        && (Lists.named("people").contains(first.lemma())
            || Lexicon.french().relations().office(first.lower()).isPresent());
  }

  // Neither a comma nor « et un », « et le » inside: one thing.
  static boolean plainList(Sentence sentence, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      boolean and = sentence.token(i).is("et", "ou") && i + 1 < span.end();
      if (sentence.token(i).is(",") || and && sentence.token(i + 1).is(Tag.DET, Tag.NUM)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<NounPhrase> lastPhrase(Sentence sentence, Span span) {
    return span.length() == 0 ? Optional.empty() : sentence.nounPhrase(span.end() - 1);
  }

  // Its last word is one of a list.
  static boolean closing(Sentence sentence, Span span, String list) {
    return span.length() > 0 && Lists.named(list).contains(sentence.token(span.end() - 1).lower());
  }

  // Ends in somebody.
  static boolean personEnd(Sentence sentence, Span span) {
    return lastPhrase(sentence, span).flatMap(n -> Nouns.person(sentence, n)).isPresent();
  }

  // Ends in somebody, with a name or without: « sa mère ».
  static boolean humanEnd(Sentence sentence, Span span) {
    return personEnd(sentence, span)
        || lastPhrase(sentence, span).filter(n -> Nouns.individual(sentence, n)).isPresent();
  }

  // Opens with a phrase that has a capital, or a name behind it: « l’association Vivre ensemble ».
  static boolean bearsName(Sentence sentence, Span span) {
    return sentence
        .nounPhrase(span.start())
        .map(n -> new Span(span.start(), Math.min(n.span().end() + 1, sentence.size())))
        .filter(
            s ->
                sentence.tokens().subList(s.start(), s.end()).stream()
                    .anyMatch(t -> t.index() > 0 && t.capitalised()))
        .isPresent();
  }

  // Ends in a name, alone or behind its noun, « l’ouragan Sandy », that hangs on no other noun.
  static boolean nameEnd(Sentence sentence, Span span) {
    boolean complement =
        lastPhrase(sentence, span)
            .filter(
                n ->
                    n.span().start() > 0
                        && sentence.token(n.span().start() - 1).is("de", "d’", "du", "des"))
            .isPresent();
    return lastPhrase(sentence, span).isPresent()
        && !complement
        && sentence.mention(span.end() - 1).filter(m -> m.kind().isName()).isPresent();
  }

  // Ends in something where things can happen, not in a time.
  static boolean placeEnd(Sentence sentence, Span span) {
    return lastPhrase(sentence, span)
        .filter(n -> !Lists.named("time-nouns").contains(sentence.token(n.head()).lemma()))
        .filter(
            n ->
                sentence
                    .mention(n.head())
                    .filter(m -> !m.kind().isName() || m.kind() == Mention.Kind.PERSON)
                    .isEmpty())
        .isPresent();
  }

  // A participle or adjective has the gender and number of the head of a phrase.
  static boolean agrees(Sentence sentence, Span word, Span phrase) {
    Token token = sentence.token(word.start());
    boolean known = token.is(Tag.ADJ, Tag.VERB, Tag.NOUN, Tag.AUX);
    return known && sentence.nounPhrase(phrase.start()).filter(n -> agrees(token, n)).isPresent();
  }

  private static boolean agrees(Token token, NounPhrase phrase) {
    Gender gender = token.features().gender();
    Number number = token.features().number();
    return (phrase.gender() == Gender.NONE || gender.agrees(phrase.gender()))
        && (phrase.number() == Number.NONE || number.agrees(phrase.number()));
  }

  // A past participle, whatever else its form may be, that agrees with the head of a phrase.
  static boolean participleOf(Sentence sentence, Span word, Span phrase) {
    return sentence
        .nounPhrase(phrase.start())
        .filter(n -> n.gender() != Gender.NONE && n.number() != Number.NONE)
        .filter(
            n ->
                participle(sentence.token(word.start()))
                    .anyMatch(f -> f.gender().agrees(n.gender()) && f.number().agrees(n.number())))
        .isPresent();
  }

  static Stream<Features> participle(Token token) {
    return Lexicon.french().readings(token.text()).stream()
        .map(Form::features)
        .filter(Features::isPastParticiple);
  }

  // One who can act: a person, a body, people, a force of nature; no pronoun.
  static boolean doer(Sentence sentence, Span span) {
    return sentence
        .nounPhrase(span.start())
        .filter(
            n ->
                n.span().start() == span.start()
                    && (Nouns.human(sentence, n)
                        || Lists.named("forces").contains(sentence.token(n.head()).lemma())))
        .filter(
            n ->
                sentence.token(span.start()).is(Tag.DET)
                    || Nouns.person(sentence, n).isPresent()
                    || Nouns.name(sentence, n).isPresent())
        .isPresent();
  }

  // Nothing is coordinated or set off by a comma.
  static boolean unjoined(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .noneMatch(t -> t.is("et", "ou", "par", "puis", "(", ":", ","));
  }

  // One agent alone, with no complement but « de ».
  static boolean agent(Sentence sentence, Span span) {
    return unjoined(sentence, span)
        && sentence.tokens().subList(span.start(), span.end()).stream()
            .filter(t -> t.is(Tag.ADP, Tag.ADP_DET, Tag.ADV))
            .allMatch(t -> t.is("de", "d’", "du", "des"));
  }

  // A subject with a noun or name, that says neither none nor each.
  static boolean nounSubject(Sentence sentence, Span span) {
    return sentence
            .nounPhrase(span.start())
            .filter(n -> n.span().start() == span.start())
            .isPresent()
        && sentence.tokens().subList(span.start(), span.end()).stream()
            .noneMatch(t -> Lists.named("not-negated-words").contains(t.lower()));
  }

  // A noun in small letters, no amount, no time.
  static boolean commonNoun(Sentence sentence, Span span) {
    Token first = sentence.token(span.start());
    return first.is(Tag.NOUN)
        && !first.capitalised()
        && !Lists.named("hollow").contains(first.lemma())
        && !Lists.named("time-nouns").contains(first.lemma());
  }

  // No comma just before in the same run of phrases, so that no list goes on.
  static boolean noList(Sentence sentence, Span span) {
    for (int i = span.end() - 1; i >= Math.max(span.start(), span.end() - 8); i--) {
      if (sentence.verb(i).isPresent()) {
        return true;
      }
      if (sentence.token(i).is(",", "et")) {
        return false;
      }
    }
    return true;
  }

  /** A day or year stands behind the last verb of the first stretch, or in the second. */
  static boolean dated(Sentence sentence, Span first, Span second) {
    int verb =
        sentence.verbs().stream()
            .filter(v -> first.contains(v.span()))
            .mapToInt(v -> v.span().end())
            .max()
            .orElse(first.start());
    return sentence.mentions().stream()
        .anyMatch(
            m ->
                m.kind() == Mention.Kind.DATE
                    && (m.span().start() >= verb && first.contains(m.span())
                        || second.contains(m.span())));
  }

  // No date, and no « l’an dernier », « la veille »: what it says may be so now.
  static boolean timeless(Sentence sentence, Span span) {
    return sentence.mentions().stream()
            .noneMatch(m -> m.kind() == Mention.Kind.DATE && span.overlaps(m.span()))
        && !holdsWord(sentence, span, "past-times")
        && !holdsWord(sentence, span, "months")
        && !Leanings.old(sentence, span);
  }

  // Ends in members that only so many commas at least join: « un espace, une réunion, un rapport ».
  static boolean bareList(Sentence sentence, Span span, int commas) {
    int from = span.end();
    while (from > span.start() && !sentence.token(from - 1).is(",", "et", "ou")) {
      from--;
    }
    boolean member =
        from > span.start()
            && from < span.end()
            && sentence.token(from - 1).is(",")
            && sentence.token(from).is("un", "une", "des");
    long all =
        sentence.tokens().subList(span.start(), from).stream().filter(t -> t.is(",")).count();
    return member && all >= commas;
  }

  // Holds a word of a list.
  static boolean holdsWord(Sentence sentence, Span span, String list) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .anyMatch(
            t -> Lists.named(list).contains(t.lemma()) || Lists.named(list).contains(t.lower()));
  }

  /** Opens with two capitals that begin no place: « (A) Star Is Born ». */
  static boolean capitalTitle(Sentence sentence, Span span) {
    return span.length() > 1
        && sentence.token(span.start()).capitalised()
        && sentence.token(span.start() + 1).capitalised()
        && sentence.mention(span.start()).filter(m -> m.kind() == Mention.Kind.PLACE).isEmpty();
  }
}
