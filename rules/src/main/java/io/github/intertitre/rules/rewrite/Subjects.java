package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;

/** Finds the subject that stands before a verb. */
final class Subjects {
  private Subjects() {}

  /** The subject of a verb inside a stretch: « L’idée d’ouvrir un parc », « Beaucoup ». */
  static Optional<Span> of(Sentence sentence, Span range, VerbGroup verb) {
    return MainClause.subject(sentence, verb)
        .filter(s -> s.start() >= range.start() && s.start() < verb.span().start())
        .map(s -> alone(sentence, s, verb))
        .filter(s -> heads(sentence, range, s.start()) && complete(sentence, verb))
        .filter(s -> agrees(sentence, s, verb))
        .or(() -> stretch(sentence, range, verb));
  }

  // « … Anne Roy et son départ a lieu »: a verb in the singular has the last of two subjects.
  private static Span alone(Sentence sentence, Span subject, VerbGroup verb) {
    for (int i = subject.end() - 2; i > subject.start(); i--) {
      boolean another =
          sentence.token(i).is("et")
              && (sentence.token(i + 1).is(Tag.DET) || sentence.token(i + 1).is("l’", "le", "la"));
      if (another && verb.number() == Number.SINGULAR) {
        return new Span(i + 1, subject.end());
      }
    }
    return subject;
  }

  // « Kusu » alone is no subject of « sont »: something before it belongs to it.
  private static boolean agrees(Sentence sentence, Span subject, VerbGroup verb) {
    boolean several =
        sentence.tokens().subList(subject.start(), subject.end()).stream()
            .anyMatch(t -> t.is("et", "ou", "%", ","));
    Optional<NounPhrase> head = sentence.nounPhrase(subject.start());
    return verb.number() != Number.PLURAL
        || several
        || head.isEmpty()
        || Lists.named("hollow").contains(sentence.token(head.get().head()).lemma())
        || head.get().number() != Number.SINGULAR && !bareName(sentence, head.get());
  }

  private static boolean bareName(Sentence sentence, NounPhrase phrase) {
    return phrase.number() == Number.NONE && sentence.token(phrase.span().start()).is(Tag.PROPN);
  }

  // « le spectacle retraçant la lutte a plu »: « la lutte » is no subject.
  private static boolean heads(Sentence sentence, Span range, int start) {
    return start == range.start()
        || !sentence.token(start - 1).is(Tag.VERB, Tag.AUX)
        || sentence.token(start - 1).features().isPastParticiple();
  }

  // « X est un pas et sera suivi »: the second verb has no subject of its own.
  private static boolean complete(Sentence sentence, VerbGroup verb) {
    int before = verb.span().start() - 1;
    while (before > 0 && sentence.token(before).is("donc", "ainsi", "même", "aussi", "alors")) {
      before--;
    }
    return !sentence.token(before).is("et", "ou", "mais", "puis");
  }

  // What runs from a break to the verb, begins as a noun phrase does and agrees with the verb.
  private static Optional<Span> stretch(Sentence sentence, Span range, VerbGroup verb) {
    int end = verb.span().start();
    int start = end;
    while (start > range.start() && !breaks(sentence, start - 1)) {
      start--;
    }
    if (start == end || !complete(sentence, verb) || verb.person() != 3) {
      return Optional.empty();
    }
    Token first = sentence.token(start);
    Optional<NounPhrase> phrase =
        sentence.nounPhrase(start).filter(n -> n.span().start() == first.index());
    boolean agrees = phrase.filter(n -> n.number().agrees(verb.number())).isPresent();
    boolean amount = Lists.named("subject-openings").contains(first.lower());
    return agrees && first.is(Tag.DET, Tag.NUM, Tag.PROPN) || amount || first.is("l’") && agrees
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  private static boolean breaks(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.is(",", ";", ":", "(", ")", "»", "mais", "car")
        || MainClause.isSubordinator(token)
        || sentence.verb(i).isPresent();
  }

  /** « pris », « fit »: a form of the first or second person counts only with its pronoun. */
  static boolean spoken(Sentence sentence, VerbGroup verb) {
    if (participle(sentence, verb)) {
      return false;
    }
    if (verb.person() == 3 || verb.mood() == Mood.IMPERATIVE) {
      return true;
    }
    int from = Math.max(0, verb.span().start() - 2);
    int to = Math.min(sentence.size(), verb.span().end() + 2);
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(
            t -> t.is("je", "j’", "tu", "nous", "vous", "-je", "-tu", "-nous", "-vous", "qui"));
  }

  // « un feuilleton produit en 1994 a plu »: one form of two, and another verb follows.
  private static boolean participle(Sentence sentence, VerbGroup verb) {
    int after = verb.span().end();
    boolean alone = verb.span().length() == 1 && after < sentence.size();
    return alone
        && sentence.token(after).is(Tag.ADP, Tag.ADP_DET)
        && Lexicon.french().readings(sentence.token(verb.finite()).text()).stream()
            .anyMatch(f -> f.features().isPastParticiple())
        && sentence.verbs().stream().anyMatch(v -> v.span().start() > after);
  }
}
