package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Frames.Frame;
import java.util.List;
import java.util.Optional;

/** Tests of how clauses stand to each other. */
final class ClauseTests {
  private ClauseTests() {}

  /** A statement that could stand alone: « le conseil a voté ». */
  static boolean clause(Sentence sentence, Span span) {
    Frames frames = Frames.of(sentence, span);
    boolean stopped =
        sentence.tokens().subList(span.start(), span.end()).stream()
            .anyMatch(t -> t.is(".") && !sentence.quoted(t.index()));
    return frames.main().isPresent() && frames.closed() && !stopped;
  }

  /** A statement that begins with its subject. */
  static boolean opensClause(Sentence sentence, Span span) {
    return clause(sentence, span)
        && Frames.of(sentence, span)
            .main()
            .flatMap(Frame::subject)
            .filter(s -> s.start() == span.start())
            .isPresent();
  }

  /** A statement that begins with its subject or with a circumstance that holds no clause. */
  static boolean opensLoosely(Sentence sentence, Span span) {
    return clause(sentence, span)
        && Frames.of(sentence, span)
            .main()
            .flatMap(Frame::subject)
            .filter(s -> plain(sentence, new Span(span.start(), s.start())))
            .isPresent();
  }

  /** No clause inside. */
  static boolean plain(Sentence sentence, Span span) {
    return Frames.of(sentence, span).all().isEmpty()
        && !MainClause.subordinate(sentence, span.start(), span.end());
  }

  /**
   * W goes with V: one form, and no verb between them that W could go with instead, and no clause
   * that W could still be part of.
   */
  static boolean parallel(Sentence sentence, Span first, Span between, Span second) {
    Optional<VerbGroup> one = Verbs.at(sentence, first);
    Optional<VerbGroup> two = Verbs.at(sentence, second);
    if (one.isEmpty() || two.isEmpty() || !Verbs.parallel(one.get(), two.get())) {
      return false;
    }
    Frames inside = Frames.of(sentence, between);
    return inside.closed()
        && inside.all().stream().noneMatch(f -> Verbs.parallel(f.verb(), two.get()))
        && (inside.all().isEmpty() || Verbs.sameTense(one.get(), two.get()));
  }

  /** A clause R behind L is no part of what the last clause of L reports or asks for. */
  static boolean atMainLevel(Sentence sentence, Span left, Span right) {
    Optional<Frame> main = Frames.of(sentence, left).main();
    Optional<Frame> last = Frames.of(sentence, left).last();
    Optional<Frame> next = Frames.of(sentence, right).main();
    if (main.isEmpty() || last.isEmpty() || next.isEmpty()) {
      return false;
    }
    if (last.get().free() || sentence.token(last.get().governor()).is("qui")) {
      return Frames.of(sentence, left).all().stream()
          .noneMatch(f -> f.governor() >= 0 && reporting(sentence, f));
    }
    return Verbs.sameTense(main.get().verb(), next.get().verb())
        && Frames.of(sentence, left).all().stream()
            .filter(f -> !f.free())
            .noneMatch(f -> Verbs.sameTense(f.verb(), next.get().verb()) || reporting(sentence, f));
  }

  private static boolean reporting(Sentence sentence, Frame frame) {
    return frame.governor() >= 0 && sentence.token(frame.governor()).is("que", "qu’");
  }

  /** No claim, condition or pair of conjunctions holds the two halves together. */
  static boolean apart(Sentence sentence, Span left, Span right) {
    return !bound(sentence, left)
        && !claimed(sentence, left)
        && !Frames.of(sentence, left).incised()
        && !Frames.of(sentence, right).incised()
        && !trailingClaim(sentence, right);
  }

  private static boolean bound(Sentence sentence, Span left) {
    boolean opens =
        Lists.named("conditions").contains(sentence.token(left.start()).lower())
            || sentence.tokens().subList(left.start(), left.end() - 1).stream()
                .filter(t -> t.is(";", ":") && !sentence.quoted(t.index()))
                .anyMatch(
                    t -> Lists.named("conditions").contains(sentence.token(t.index() + 1).lower()));
    boolean pair =
        sentence.tokens().subList(left.start(), left.end()).stream()
            .anyMatch(
                t ->
                    !sentence.quoted(t.index())
                        && (Lists.named("sequence-conditions").contains(t.lower())
                            || t.is("non") && next(sentence, t.index(), "seulement")
                            || t.is("part") && before(sentence, t.index(), "une")));
    return opens || pair;
  }

  /** What stands before a clause is nothing, or neither a condition nor somebody's claim. */
  static boolean unbound(Sentence sentence, Span opening) {
    return opening.length() == 0
        || !bound(sentence, opening)
            && !claimed(sentence, opening)
            && Frames.of(sentence, opening).all().stream().noneMatch(f -> f.governor() < 0);
  }

  /** The first verbs of two stretches tell of one time. */
  static boolean sameTime(Sentence sentence, Span first, Span second) {
    Optional<VerbGroup> one = Verbs.in(sentence, first);
    Optional<VerbGroup> two = Verbs.in(sentence, second);
    return one.isPresent() && two.isPresent() && Verbs.sameTense(one.get(), two.get());
  }

  /** One verb alone, and behind it no infinitive, participle or gerund that takes complements. */
  static boolean single(Sentence sentence, Span span) {
    List<Frame> all = Frames.of(sentence, span).all();
    if (all.size() != 1 || !all.get(0).asserts()) {
      return false;
    }
    int from = all.get(0).verb().span().end();
    return from <= span.end()
        && sentence.tokens().subList(from, span.end()).stream()
            .filter(t -> !sentence.quoted(t.index()) && !attribute(t, from))
            .noneMatch(
                t ->
                    t.is(Tag.VERB, Tag.AUX)
                        && (t.features().mood() == Mood.INFINITIVE
                            || t.features().mood() == Mood.PARTICIPLE));
  }

  // « reste fermé »: the participle belongs to the verb before it.
  private static boolean attribute(Token token, int after) {
    return token.index() == after && token.features().isPastParticiple();
  }

  /** Its last part is no circumstance that opens what follows: « …, mais lors du second tour ». */
  static boolean endsClause(Sentence sentence, Span span) {
    int from = last(sentence, span, "et", "mais", "ou");
    return holdsVerb(sentence, from, span.end())
        || from == span.start()
        || from < span.end() && !circumstance(sentence, from, span.end());
  }

  /** The same, and its last part is no member of a list that may go on: « …, Anne et Paul ». */
  static boolean endsList(Sentence sentence, Span span) {
    int from = last(sentence, span, ",", ";", ":", "-", "–", "—");
    return endsClause(sentence, span)
        && (from == span.start() || holdsVerb(sentence, from, span.end()));
  }

  // Behind the last of these forms outside quotations.
  private static int last(Sentence sentence, Span span, String... forms) {
    int from = span.end();
    while (from > span.start()
        && (sentence.quoted(from - 1) || !sentence.token(from - 1).is(forms))) {
      from--;
    }
    return from;
  }

  private static boolean holdsVerb(Sentence sentence, int from, int end) {
    return !Frames.of(sentence, new Span(from, end)).all().isEmpty();
  }

  private static boolean circumstance(Sentence sentence, int from, int end) {
    return sentence.token(from).is(Tag.ADP, Tag.ADP_DET, Tag.ADV, Tag.SCONJ, Tag.CCONJ)
        || sentence.mention(from).filter(m -> m.kind() == Mention.Kind.DATE).isPresent()
        || from + 1 < end && sentence.token(from + 1).is(Tag.NUM);
  }

  /** No comma behind its main verb. */
  static boolean flat(Sentence sentence, Span span) {
    return Frames.of(sentence, span)
        .main()
        .filter(f -> !breaks(sentence, new Span(f.verb().span().end(), span.end())))
        .isPresent();
  }

  /** Its main verb is in the indicative. */
  static boolean indicative(Sentence sentence, Span span) {
    return Frames.of(sentence, span)
        .main()
        .filter(f -> f.verb().mood() == Mood.INDICATIVE)
        .isPresent();
  }

  /** No infinitive inside. */
  static boolean infinitiveFree(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .noneMatch(t -> t.features().mood() == Mood.INFINITIVE && t.is(Tag.VERB, Tag.AUX));
  }

  /** Neither a frame nor an incise says yet whose claim it is, nor does a « que » report it. */
  static boolean unclaimed(Sentence sentence, Span span) {
    Frames frames = Frames.of(sentence, span);
    boolean told =
        frames.main().filter(f -> Functions.reports(f.verb().lemma())).isPresent()
            && frames.all().stream().anyMatch(f -> reporting(sentence, f));
    return !claimed(sentence, span) && !frames.incised() && !told && !trailingClaim(sentence, span);
  }

  /** The verb nearest to the end stands by itself. */
  static boolean lastFree(Sentence sentence, Span span) {
    return Frames.of(sentence, span).last().filter(Frame::free).isPresent();
  }

  /** Behind its own commas nothing goes back to the clause before it. */
  static boolean tail(Sentence sentence, Span span) {
    for (int i = span.start(); i < span.end() - 1; i++) {
      boolean and = sentence.token(i).is("et", "ou", "mais");
      if (and && sentence.token(i + 1).is("qui", "que", "qu’", "dont", "où")) {
        return false;
      }
      if (sentence.quoted(i) || !sentence.token(i).is(",", ";", ":")) {
        continue;
      }
      Token next = sentence.token(i + 1);
      boolean back =
          next.is("que", "qu’", "de", "d’", "à", "-", "–")
              || next.is(Tag.VERB, Tag.AUX)
              || sentence.verb(i + 1).isPresent();
      Span rest = new Span(i + 1, span.end());
      if (back || Frames.of(sentence, rest).all().stream().anyMatch(Frame::free)) {
        return false;
      }
    }
    return true;
  }

  /** Opens the sentence as the head of its subject. */
  static boolean subjectHead(Sentence sentence, Span span) {
    return span.start() == 0
        && sentence.nounPhrase(0).filter(n -> n.span().start() == 0).isPresent()
        && endsPhrase(sentence, span);
  }

  /** The head of a phrase has the number of a verb. */
  static boolean fitsVerb(Sentence sentence, Span phrase, Span verb) {
    return sentence
        .nounPhrase(phrase.start())
        .filter(
            n -> Verbs.at(sentence, verb).filter(v -> n.number().agrees(v.number())).isPresent())
        .isPresent();
  }

  /** Begins with a verb. */
  static boolean opensVerb(Sentence sentence, Span span) {
    return Verbs.at(sentence, span).isPresent();
  }

  /** Its main verb is in the present. */
  static boolean presentMain(Sentence sentence, Span span) {
    return Frames.of(sentence, span)
        .main()
        .map(Frame::verb)
        .filter(v -> v.tense() == Tense.PRESENT && !v.compound())
        .isPresent();
  }

  private static boolean next(Sentence sentence, int i, String form) {
    return i + 1 < sentence.size() && sentence.token(i + 1).is(form);
  }

  private static boolean before(Sentence sentence, int i, String form) {
    return i > 0 && sentence.token(i - 1).is(form);
  }

  /** Opens with « selon X », « d’après X », « pour lui ». */
  static boolean claimed(Sentence sentence, Span span) {
    if (span.length() == 0) {
      return false;
    }
    int at = span.start();
    boolean source =
        sentence.token(at).is("selon")
            || sentence.token(at).is("d’") && next(sentence, at, "après")
            || sentence.token(at).is("d’après")
            || sentence.token(at).is("à") && next(sentence, at, "en");
    boolean opinion =
        sentence.token(at).is("pour")
            && at + 1 < sentence.size()
            && (sentence.token(at + 1).is("lui", "elle", "eux", "elles", "moi", "nous")
                || sentence.mention(at + 1).filter(m -> m.kind().isName()).isPresent()
                || sentence.nounPhrase(at + 1).filter(n -> Nouns.human(sentence, n)).isPresent());
    return source || opinion;
  }

  private static boolean trailingClaim(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .anyMatch(t -> !sentence.quoted(t.index()) && t.is("selon", "d’après"));
  }

  /**
   * What stands at the end of L is said by the text itself, neither reported by somebody nor held
   * in « c’est X qui ».
   */
  static boolean unreported(Sentence sentence, Span left) {
    Frames frames = Frames.of(sentence, left);
    boolean cleft =
        frames
            .main()
            .flatMap(Frame::subject)
            .filter(s -> sentence.token(s.start()).is("c’", "ce"))
            .isPresent();
    return !claimed(sentence, left)
        && !cleft
        && frames.all().stream().noneMatch(f -> reporting(sentence, f))
        && !Frames.of(sentence).incised();
  }

  /** Begins with a subject and nothing before it, so that something can be put before. */
  static boolean plainOpening(Sentence sentence, Span span) {
    return Frames.of(sentence, span)
        .main()
        .flatMap(Frame::subject)
        .filter(s -> s.start() == span.start())
        .isPresent();
  }

  /** The verb tells of the past. */
  static boolean past(Sentence sentence, Span span) {
    return Verbs.at(sentence, span)
        .filter(v -> v.mood() == Mood.INDICATIVE)
        .filter(v -> v.compound() && v.tense() == Tense.PRESENT || v.tense() == Tense.SIMPLE_PAST)
        .isPresent();
  }

  /** Holds a mark behind which something else may begin. */
  static boolean breaks(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .anyMatch(t -> t.is(",", ";", ":") && !sentence.quoted(t.index()));
  }

  /** Ends with a noun, a name, an adjective or a participle, so that something is complete. */
  static boolean endsPhrase(Sentence sentence, Span span) {
    return span.length() > 0
        && sentence
            .token(span.end() - 1)
            .is(
                Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.VERB, Tag.ADV, Tag.PUNCT, Tag.X,
                Tag.PRON);
  }

  /** Its verbs, quoted ones left out. */
  static List<Frame> frames(Sentence sentence, Span span) {
    return Frames.of(sentence, span).all();
  }
}
