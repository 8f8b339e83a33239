package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Frames.Frame;
import java.util.List;
import java.util.Optional;

/** Tests of what a clause is and how it stands to another. */
final class ClauseTests {
  private ClauseTests() {}

  /** A statement that could stand alone: « le conseil a voté ». */
  static boolean clause(Sentence sentence, Span span) {
    Frames frames = Frames.of(sentence, span);
    boolean stopped =
        sentence.tokens().subList(span.start(), span.end()).stream()
            .anyMatch(t -> stop(sentence, t, span.end()) && !sentence.quoted(t.index()));
    return frames.main().isPresent() && frames.closed() && !stopped;
  }

  // A full stop, or one taken for part of a letter: « en 2 D. Contrairement au premier ».
  private static boolean stop(Sentence sentence, Token token, int end) {
    int next = token.index() + 1;
    boolean letter = token.text().length() == 2 && token.text().endsWith(".") && next < end;
    return token.is(".")
        || letter
            && token.index() > 0
            && sentence.token(next).capitalised()
            && (sentence.token(token.index() - 1).is(Tag.NUM)
                || sentence.token(token.index() - 1).is("lettre", "catégorie", "classe"));
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
    if (one.isEmpty()
        || two.isEmpty()
        || !Verbs.parallel(one.get(), two.get())
        || adjective(sentence, two.get())
        || hedged(sentence, one.get())) {
      return false;
    }
    if (one.get().compound() && participle(sentence, two.get())) {
      return false;
    }
    Frames inside = Frames.of(sentence, between);
    // « a payé deux élus, ont établi les juges, et a »; « a vu, a pris et a »
    boolean bare = inside.all().stream().anyMatch(f -> f.free() && f.subject().isEmpty());
    return !bare
        && inside.closed()
        && inside.all().stream()
            .noneMatch(
                f ->
                    Verbs.parallel(f.verb(), two.get())
                        && !behind(f.verb(), two.get())
                        && !sayingsApart(one.get(), f.verb(), two.get())
                        && !(Verbs.sameTense(one.get(), two.get())
                            && !Verbs.sameTense(f.verb(), two.get())
                            && setOff(sentence, between, f)))
        && (inside.all().isEmpty() || Verbs.sameTense(one.get(), two.get()));
  }

  // « a débloqué une aide et interdit toute construction »: one form of two.
  private static boolean participle(Sentence sentence, VerbGroup verb) {
    return verb.span().length() == 1
        && NounTests.participle(sentence.token(verb.finite())).findAny().isPresent();
  }

  // « a peut-être quitté le pays et a vidé »: what is not sure may be both.
  private static boolean hedged(Sentence sentence, VerbGroup verb) {
    int end = Math.min(verb.span().end() + 2, sentence.size());
    return sentence.tokens().subList(verb.span().start(), end).stream()
        .anyMatch(t -> Lists.named("hedges").contains(t.lower()));
  }

  // « saine et sauve », « calme et ferme »: an adjective behind another, and no verb.
  private static boolean adjective(Sentence sentence, VerbGroup verb) {
    int at = verb.finite();
    Token before = at > 1 ? sentence.token(at - 2) : sentence.token(0);
    return verb.span().length() == 1
        && at > 1
        && (before.is(Tag.ADJ) || before.features().isPastParticiple())
        && Lexicon.french().readings(sentence.token(at).lower()).stream()
            .anyMatch(f -> f.features().category() == Category.ADJECTIVE);
  }

  // « rappelle que le prix a baissé et souligne que »: two sayings of one time, another between.
  private static boolean sayingsApart(VerbGroup one, VerbGroup inside, VerbGroup two) {
    return Functions.reports(one.lemma())
        && Functions.reports(two.lemma())
        && Verbs.sameTense(one, two)
        && !Verbs.sameTense(inside, two);
  }

  // « un budget, qui prévoit une baisse, et »: commas stand around what is told of a thing.
  private static boolean setOff(Sentence sentence, Span between, Frame inside) {
    int governor = inside.governor();
    return governor > between.start()
        && sentence.token(governor).is("qui")
        && sentence.token(governor - 1).is(",")
        && sentence.nounPhrase(governor - 2).filter(n -> !Nouns.human(sentence, n)).isPresent()
        && between.end() < sentence.size()
        && sentence.token(between.end()).is(",");
  }

  // « explique qu’il partait et ajoute »: an imperfect or conditional goes with no present.
  private static boolean behind(VerbGroup inside, VerbGroup second) {
    return second.mood() == Mood.INDICATIVE
        && second.tense() == Tense.PRESENT
        && (inside.mood() == Mood.CONDITIONAL || inside.tense() == Tense.IMPERFECT);
  }

  /** A clause R behind L is no part of what the last clause of L reports or asks for. */
  static boolean atMainLevel(Sentence sentence, Span left, Span right) {
    Optional<Frame> main = Frames.of(sentence, left).main();
    Optional<Frame> last = Frames.of(sentence, left).last();
    Optional<Frame> next = Frames.of(sentence, right).main();
    if (main.isEmpty() || last.isEmpty() || next.isEmpty()) {
      return false;
    }
    if (last.get().free()
        || last.get().governor() >= 0 && sentence.token(last.get().governor()).is("qui")
        || ended(sentence, left, last.get())) {
      return Frames.of(sentence, left).all().stream()
          .noneMatch(f -> f.governor() >= 0 && Scopes.reporting(sentence, f));
    }
    return Verbs.sameTense(main.get().verb(), next.get().verb())
        && Frames.of(sentence, left).all().stream()
            .filter(f -> !f.free())
            .noneMatch(
                f ->
                    Verbs.sameTense(f.verb(), next.get().verb())
                        || Scopes.reporting(sentence, f)
                            && !(goesOn(sentence, right, next.get()) && shifted(main.get(), f)));
  }

  // « le texte, que l’Assemblée avait adopté, et »: a relative clause that a comma ends.
  private static boolean ended(Sentence sentence, Span left, Frame last) {
    boolean beside =
        last.governor() > 0
            && sentence.token(last.governor()).is("où", "dont")
            && sentence.token(last.governor() - 1).is(",");
    return (beside || last.governor() >= 0 && sentence.token(last.governor()).is("que", "qu’"))
        && !Scopes.reporting(sentence, last)
        && left.end() < sentence.size()
        && sentence.token(left.end()).is(",");
  }

  // « , mais il n’a rien dit », « , mais le maire a affirmé que »: who spoke goes on, or another
  // speaks, and nobody else's deed is told.
  private static boolean goesOn(Sentence sentence, Span right, Frame next) {
    boolean resumes =
        next.subject()
            .filter(s -> sentence.token(s.start()).is("il", "elle", "ils", "elles"))
            .isPresent();
    boolean speaks =
        Functions.reports(next.verb().lemma())
            && next.subject().filter(s -> NounTests.human(sentence, s)).isPresent()
            && Frames.of(sentence, right).all().stream()
                .anyMatch(f -> Scopes.reporting(sentence, f));
    return resumes || speaks;
  }

  // « a promis que le texte serait voté »: behind a past, what is reported bears another tense.
  private static boolean shifted(Frame main, Frame reported) {
    VerbGroup verb = reported.verb();
    return main.verb().compound()
        && main.verb().tense() == Tense.PRESENT
        && (verb.mood() == Mood.CONDITIONAL || verb.tense() == Tense.IMPERFECT);
  }

  /** The main verbs of two stretches, or else their first, tell of one time. */
  static boolean sameTime(Sentence sentence, Span first, Span second) {
    Optional<VerbGroup> one = leading(sentence, first);
    Optional<VerbGroup> two = leading(sentence, second);
    return one.isPresent() && two.isPresent() && Verbs.sameTense(one.get(), two.get());
  }

  // The verb of its statement, else its first: « dénonce » of « (qui) dénonce la lenteur ».
  private static Optional<VerbGroup> leading(Sentence sentence, Span span) {
    return Frames.of(sentence, span).main().map(Frame::verb).or(() -> Verbs.in(sentence, span));
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

  /** No infinitive inside. */
  static boolean infinitiveFree(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .noneMatch(t -> t.features().mood() == Mood.INFINITIVE && t.is(Tag.VERB, Tag.AUX));
  }

  /** No present participle, gerund or infinitive inside that a « que » could hang on. */
  static boolean sayingFree(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .filter(t -> !sentence.quoted(t.index()) && t.is(Tag.VERB, Tag.AUX))
        .filter(t -> Functions.reports(Verbs.infinitive(t)))
        .filter(t -> t.index() + 1 == span.end() || sentence.token(t.index() + 1).is("que", "qu’"))
        .noneMatch(
            t ->
                t.features().mood() == Mood.INFINITIVE
                    || t.features().mood() == Mood.PARTICIPLE && !t.features().isPastParticiple());
  }

  /** No past participle inside that something else could be joined to. */
  static boolean participleFree(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .filter(t -> !sentence.quoted(t.index()) && !t.is(Tag.NOUN, Tag.PROPN))
        .noneMatch(t -> NounTests.participle(t).findAny().isPresent());
  }

  /** A verb, in whatever mood, has the stretch before it for its subject. */
  static boolean opensClauseWith(Sentence sentence, Span subject, Span verb) {
    List<Frame> all = Frames.of(sentence, new Span(subject.start(), verb.end())).all();
    return all.size() == 1
        && all.get(0).free()
        && all.get(0).subject().filter(s -> s.start() == subject.start()).isPresent();
  }

  /** Its main verb is in the present. */
  static boolean presentMain(Sentence sentence, Span span) {
    return simpleMain(sentence, span, Tense.PRESENT);
  }

  /** Its main verb is in the imperfect. */
  static boolean imperfectMain(Sentence sentence, Span span) {
    return simpleMain(sentence, span, Tense.IMPERFECT);
  }

  private static boolean simpleMain(Sentence sentence, Span span, Tense tense) {
    return Frames.of(sentence, span)
        .main()
        .map(Frame::verb)
        .filter(v -> v.tense() == tense && !v.compound())
        .isPresent();
  }

  /** Clauses that only commas join stand in it, so that what follows may be their last. */
  static boolean series(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .filter(t -> t.is(",", ";") && !sentence.quoted(t.index()))
        .anyMatch(
            t ->
                clause(sentence, new Span(span.start(), t.index()))
                    && opensClause(sentence, new Span(t.index() + 1, span.end())));
  }

  /** The verb tells of the past. */
  static boolean past(Sentence sentence, Span span) {
    return Verbs.at(sentence, span)
        .filter(v -> v.mood() == Mood.INDICATIVE)
        .filter(v -> v.compound() && v.tense() == Tense.PRESENT || v.tense() == Tense.SIMPLE_PAST)
        .isPresent();
  }

  /** Its verbs, quoted ones left out. */
  static List<Frame> frames(Sentence sentence, Span span) {
    return Frames.of(sentence, span).all();
  }
}
