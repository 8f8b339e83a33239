package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.rewrite.Frames.Frame;
import java.util.Optional;

/** Tests of what a stretch leans on, so that it could not stand without it. */
final class Leanings {
  private Leanings() {}

  /**
   * Where R opens with « il », « elle », the subject of L may be meant: « Sa sœur appelle » and «
   * il dormait » are not parted.
   */
  static boolean pronounFits(Sentence sentence, Span left, Span right) {
    Token first = sentence.token(right.start());
    if (!first.is("il", "elle", "ils", "elles")) {
      return true;
    }
    Optional<Span> subject = Frames.of(sentence, left).main().flatMap(Frame::subject);
    Optional<Token> opens = subject.map(s -> sentence.token(s.start()));
    // « Son orchestre jouait, et il composait »
    boolean owner = opens.filter(t -> t.is("son", "sa", "ses", "leur", "leurs")).isPresent();
    boolean pronoun = opens.filter(t -> t.is("il", "elle", "ils", "elles")).isPresent();
    Gender gender = first.is("il", "ils") ? Gender.MASCULINE : Gender.FEMININE;
    Number number = first.is("il", "elle") ? Number.SINGULAR : Number.PLURAL;
    if (owner
        || people(sentence, left, gender, number) > (pronoun ? 0 : 1)
        || object(sentence, left, gender, number)) {
      return false;
    }
    return subject
        .flatMap(s -> sentence.nounPhrase(s.start()))
        .filter(
            n ->
                Nouns.gender(n).filter(g -> g != gender).isPresent()
                    || Nouns.number(n).filter(x -> x != number).isPresent())
        .isEmpty();
  }

  /**
   * Where R opens with « son », « sa », « leur », nobody but the subject of L may be the owner: «
   * Le projet trahit le maire » and « sa réponse tarde » are not parted.
   */
  static boolean ownerFits(Sentence sentence, Span left, Span right) {
    Token first = sentence.token(right.start());
    boolean plural = first.is("leur", "leurs");
    if (!plural && !first.is("son", "sa", "ses")) {
      return true;
    }
    Optional<Span> subject = Frames.of(sentence, left).main().flatMap(Frame::subject);
    return sentence.nounPhrases().stream()
        .filter(n -> left.contains(n.span()) && !sentence.quoted(n.head()))
        .filter(n -> subject.filter(s -> s.start() == n.span().start()).isEmpty())
        .filter(n -> (n.number() == Number.PLURAL) == plural)
        .noneMatch(n -> Nouns.maybeHuman(sentence, n) || named(sentence, n));
  }

  // « Le Guellec » of « Rohée efface Le Guellec, mais son ballon », whatever the name is taken for
  private static boolean named(Sentence sentence, NounPhrase phrase) {
    int start = phrase.span().start();
    return sentence.token(phrase.head()).is(Tag.PROPN)
        && start > 0
        && !sentence.token(start - 1).is(Tag.ADP, Tag.ADP_DET);
  }

  // « L’entraîneuse a laissé sa capitaine sur le banc, car elle »
  private static long people(Sentence sentence, Span span, Gender gender, Number number) {
    return sentence.nounPhrases().stream()
        .filter(n -> span.contains(n.span()) && !sentence.quoted(n.head()))
        .filter(n -> Nouns.maybeHuman(sentence, n) && alike(n, gender, number))
        .count();
  }

  // « Le braconnier a menacé le garde-chasse, mais il »
  private static boolean object(Sentence sentence, Span left, Gender gender, Number number) {
    return Frames.of(sentence, left)
        .main()
        .map(f -> f.verb().span().end())
        .flatMap(
            at ->
                sentence.nounPhrases().stream()
                    .filter(n -> n.span().start() == at && sentence.token(at).is(Tag.DET))
                    .filter(n -> alike(n, gender, number))
                    .findFirst())
        .filter(n -> !Lists.named("time-nouns").contains(sentence.token(n.head()).lemma()))
        .isPresent();
  }

  private static boolean alike(NounPhrase phrase, Gender gender, Number number) {
    return (phrase.number() == Number.PLURAL) == (number == Number.PLURAL)
        && Nouns.gender(phrase).map(g -> g == gender).orElse(true);
  }

  /**
   * « il » that opens what somebody reports means the one who speaks: not « Le ministre a défendu
   * le budget, assurant qu’il protège ».
   */
  static boolean clear(Sentence sentence, Span before, Span reported) {
    Token first = sentence.token(reported.start());
    if (!first.is("il", "elle", "ils", "elles")) {
      return true;
    }
    Gender gender = first.is("il", "ils") ? Gender.MASCULINE : Gender.FEMININE;
    boolean plural = first.is("ils", "elles");
    return sentence.nounPhrases().stream()
        .filter(n -> before.contains(n.span()) && n.span().start() > before.start())
        .filter(n -> (n.number() == Number.PLURAL) == plural)
        .filter(n -> Nouns.gender(n).map(g -> g == gender).orElse(true))
        .map(n -> sentence.token(n.span().start()))
        .noneMatch(
            t ->
                t.is("le", "la", "l’", "les", "ce", "cet", "cette", "ces")
                    || t.is("son", "sa", "ses", "leur", "leurs"));
  }

  /** Something in it goes back, or ahead: « ils », « sa », « celui-ci », « l’ont ». */
  static boolean points(Sentence sentence, Span span, String words) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .filter(t -> !sentence.quoted(t.index()))
        .anyMatch(
            t ->
                Lists.named(words).contains(t.lower())
                    || t.is("le", "la", "l’", "les", "en") && clitic(sentence, t.index()));
  }

  /** A pronoun stands right before its verb: « l’ont ». */
  static boolean clitic(Sentence sentence, int i) {
    return i + 1 < sentence.size() && sentence.token(i + 1).is(Tag.VERB, Tag.AUX);
  }

  /** « la droite accusant la gauche » stands behind a comma at its end. */
  static boolean participleEnd(Sentence sentence, Span span) {
    int end = sentence.token(span.end() - 1).is(",") ? span.end() - 1 : span.end();
    int from = end;
    while (from > span.start() && !sentence.token(from - 1).is(",")) {
      from--;
    }
    return from > span.start() && participle(sentence, new Span(from, end));
  }

  /** Opens with « le procureur ayant requis la relaxe », which goes with the main clause. */
  static boolean absolute(Sentence sentence, Span span) {
    int end = span.start();
    while (end < span.end() && !sentence.token(end).is(",", ";", ":")) {
      end++;
    }
    return sentence
            .nounPhrase(span.start())
            .filter(n -> n.span().start() == span.start())
            .isPresent()
        && participle(sentence, new Span(span.start() + 1, end));
  }

  private static boolean participle(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .anyMatch(
            t ->
                t.features().mood() == Mood.PARTICIPLE
                    && !t.features().isPastParticiple()
                    && !sentence.quoted(t.index())
                    && !sentence.token(t.index() - 1).is("en"));
  }

  /**
   * Opens with a place or day that holds for what another clause adds: « À Nice, le toit cède ».
   */
  static boolean framed(Sentence sentence, Span span) {
    int subject = Frames.of(sentence, span).subjectFrom(span.end());
    boolean opens =
        sentence.token(span.start()).is(Tag.ADP, Tag.ADP_DET)
            || sentence
                .mention(span.start())
                .filter(m -> m.kind() == Mention.Kind.DATE)
                .isPresent();
    return opens
        && sentence.mentions().stream()
            .filter(m -> m.span().start() >= span.start() && m.span().end() <= subject)
            .anyMatch(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.DATE);
  }

  /** A colon stands in it, so that what follows may be the next of what the colon announced. */
  static boolean announced(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .anyMatch(t -> t.is(":") && !sentence.quoted(t.index()));
  }

  /** A simple past or a year in it: what was then need not be so now. */
  static boolean old(Sentence sentence, Span span) {
    return sentence.verbs().stream()
            .anyMatch(v -> span.contains(v.finite()) && v.tense() == Tense.SIMPLE_PAST)
        || sentence.tokens().subList(span.start(), span.end()).stream()
            .anyMatch(t -> t.text().matches("1\\d{3}|20\\d{2}"));
  }
}
