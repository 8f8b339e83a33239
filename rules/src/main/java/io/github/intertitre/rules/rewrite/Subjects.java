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
import java.util.List;
import java.util.Optional;

/** Finds the subject that stands before a verb. */
final class Subjects {
  private Subjects() {}

  /**
   * The subject of a verb inside a stretch, behind the verb before it: « L’idée d’ouvrir un parc »,
   * « Beaucoup », « L’homme qui a attaqué la gare ».
   */
  static Optional<Span> of(
      Sentence sentence, Span range, VerbGroup verb, List<Frames.Frame> before) {
    Optional<Span> near = near(sentence, range, verb);
    Optional<Frames.Frame> relative = relative(sentence, verb, before);
    boolean inside =
        relative.isPresent() && near.filter(s -> s.start() < relative.get().governor()).isEmpty();
    return inside ? antecedent(sentence, range, verb, relative.get()) : near;
  }

  private static Optional<Span> near(Sentence sentence, Span range, VerbGroup verb) {
    return MainClause.subject(sentence, verb)
        .filter(s -> s.start() >= range.start() && s.start() < verb.span().start())
        .map(s -> alone(sentence, s, verb))
        .filter(s -> heads(sentence, range, s.start()) && complete(sentence, verb))
        .filter(s -> !bare(sentence.token(s.start())))
        .filter(s -> agrees(sentence, s, verb))
        .or(() -> stretch(sentence, range, verb));
  }

  // The clause before hangs on a noun, « qui a tiré et a blessé un passant », and no comma or « et
  // »
  // ends it before the verb.
  private static Optional<Frames.Frame> relative(
      Sentence sentence, VerbGroup verb, List<Frames.Frame> before) {
    int at = before.size() - 1;
    boolean stated = before.stream().anyMatch(Frames.Frame::asserts);
    if (at < 0 || ended(sentence, before.get(at).verb(), verb, stated)) {
      return Optional.empty();
    }
    while (at > 0
        && before.get(at).free()
        && before.get(at).subject().isEmpty()
        && !complete(sentence, before.get(at).verb())) {
      at--;
    }
    int governor = before.get(at).governor();
    boolean hangs =
        governor > 0
            && sentence.token(governor).is("qui", "que", "qu’", "dont", "où")
            && sentence.nounPhrase(governor - 1).isPresent();
    return Optional.of(before.get(at)).filter(f -> hangs && complete(sentence, verb));
  }

  // « qui a visé le bus et le tram a fui »: « et » opens no clause before anything was stated.
  private static boolean ended(
      Sentence sentence, VerbGroup before, VerbGroup verb, boolean stated) {
    return before.span().end() > verb.span().start()
        || sentence.tokens().subList(before.span().end(), verb.span().start()).stream()
            .anyMatch(
                t -> t.is(",", ";", ":", "(", ")", "«", "»", "mais") || stated && t.is("et", "ou"));
  }

  // « L’homme qui a attaqué la gare a fui »: the subject is what the clause hangs on.
  private static Optional<Span> antecedent(
      Sentence sentence, Span range, VerbGroup verb, Frames.Frame relative) {
    int start = relative.governor();
    while (start > range.start() && !breaks(sentence, start - 1)) {
      start--;
    }
    int from = start;
    return Optional.of(new Span(start, verb.span().start()))
        .filter(s -> verb.person() == 3 && from < relative.governor())
        .filter(s -> from == range.start() || sentence.verb(from - 1).isEmpty())
        .filter(s -> SubjectOpenings.of(sentence, s, verb));
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

  // « entraîneur de l’équipe réserve »: no subject without an article.
  private static boolean bare(Token noun) {
    return noun.is(Tag.NOUN)
        && !noun.capitalised()
        && !Lists.named("hollow").contains(noun.lemma())
        && !Lists.named("not-negated-words").contains(noun.lower());
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
    return Optional.of(new Span(start, end)).filter(s -> SubjectOpenings.of(sentence, s, verb));
  }

  private static boolean breaks(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.is(",", ";", ":", "(", ")", "»", "mais", "car")
        || MainClause.isSubordinator(token)
        || sentence.verb(i).filter(v -> spoken(sentence, v)).isPresent();
  }

  /** « pris », « fit »: a form of the first or second person counts only with its pronoun. */
  static boolean spoken(Sentence sentence, VerbGroup verb) {
    if (participle(sentence, verb) || ago(sentence, verb)) {
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

  // « ouverte il y a dix ans »: a time, and no statement.
  private static boolean ago(Sentence sentence, VerbGroup verb) {
    int from = verb.span().end();
    boolean there =
        verb.lemma().equals("avoir")
            && verb.finite() > 1
            && sentence.token(verb.finite() - 1).is("y")
            && sentence.token(verb.finite() - 2).is("il");
    return there
        && sentence.tokens().subList(from, Math.min(from + 4, sentence.size())).stream()
            .takeWhile(t -> !t.is(Tag.PUNCT))
            .anyMatch(t -> Lists.named("time-nouns").contains(t.lemma()));
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
