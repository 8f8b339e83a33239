package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.rewrite.Frames.Frame;
import java.util.List;
import java.util.Locale;

/** Tests of what holds over a stretch: a claim, a condition, somebody’s report. */
final class Scopes {
  private Scopes() {}

  static boolean reporting(Sentence sentence, Frame frame) {
    return frame.governor() >= 0
        && sentence.token(frame.governor()).is("que", "qu’")
        && !relative(sentence, frame.governor());
  }

  // « le texte, que l’Assemblée avait adopté, »: behind a comma, and nobody said anything before.
  private static boolean relative(Sentence sentence, int que) {
    return que > 1
        && sentence.token(que - 1).is(",")
        && sentence.token(que - 2).is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM)
        && sentence.verbs().stream()
            .filter(v -> v.finite() < que)
            .noneMatch(v -> Functions.reports(v.lemma()));
  }

  /** No claim, condition or pair of conjunctions holds the two halves together. */
  static boolean apart(Sentence sentence, Span left, Span right) {
    return !bound(sentence, left)
        && !claimed(sentence, left)
        && !together(sentence, right)
        && Leanings.pronounFits(sentence, left, right)
        && Leanings.ownerFits(sentence, left, right)
        && !Frames.of(sentence).incised()
        && !trailingClaim(sentence, right);
  }

  // « tous deux », « respectivement » speak of both halves.
  private static boolean together(Sentence sentence, Span right) {
    return sentence.tokens().subList(right.start(), right.end()).stream()
        .filter(t -> !sentence.quoted(t.index()))
        .anyMatch(
            t ->
                t.is("respectivement")
                    || t.is("deux", "trois")
                        && t.index() > 0
                        && sentence.token(t.index() - 1).is("tous", "toutes"));
  }

  private static boolean bound(Sentence sentence, Span left) {
    boolean opens =
        condition(sentence, left.start())
            || condition(sentence, afterLink(sentence, left))
            || sentence.tokens().subList(left.start(), left.end() - 1).stream()
                .filter(t -> t.is(";", ":") && !sentence.quoted(t.index()))
                .anyMatch(t -> condition(sentence, t.index() + 1));
    boolean pair =
        sentence.tokens().subList(left.start(), left.end()).stream()
            .anyMatch(
                t ->
                    !sentence.quoted(t.index())
                        && (Lists.named("sequence-conditions").contains(t.lower())
                                && !amount(sentence, t.index(), left)
                            || t.is("beau") && gives(sentence, t.index())
                            || t.is("non") && next(sentence, t.index(), "seulement")
                            || t.is("part") && before(sentence, t.index(), "une")));
    return opens || pair;
  }

  // « a eu beau jurer »: half a concession.
  private static boolean gives(Sentence sentence, int beau) {
    return beau > 0 && sentence.token(beau - 1).lemma().equals("avoir");
  }

  // Behind « Mais », « Cependant, », « En cas de pluie, »: where a condition may open what is said.
  private static int afterLink(Sentence sentence, Span left) {
    int at = left.start();
    if (sentence.token(at).is("mais", "et", "or", "donc")) {
      return Math.min(at + 1, left.end() - 1);
    }
    while (at < left.end() - 1 && !sentence.token(at).is(",") && sentence.verb(at).isEmpty()) {
      at++;
    }
    boolean si = sentence.token(at).is(",") && at + 1 < left.end();
    return si && sentence.token(at + 1).is("si", "s’", "quand", "lorsque", "lorsqu’")
        ? at + 1
        : left.start();
  }

  // « Plus il lit, plus », but not « Plus de 200 pompiers », « Moins d’un tiers ».
  private static boolean condition(Sentence sentence, int at) {
    boolean measures =
        sentence.token(at).is("plus", "moins")
            && at + 2 < sentence.size()
            && sentence.token(at + 1).is("de", "d’")
            && (sentence.token(at + 2).is(Tag.NUM) || sentence.token(at + 2).is("un", "une", "la"));
    String text =
        sentence
            .text(at, Math.min(at + 3, sentence.size()))
            .toLowerCase(Locale.ROOT)
            .replace(' ', '_');
    return !measures && Lists.named("conditions").contains(sentence.token(at).lower())
        || Lists.named("condition-phrases").stream().anyMatch(text::startsWith);
  }

  // « , soit 2 000 de plus »: an amount said again, and no pair.
  private static boolean amount(Sentence sentence, int soit, Span left) {
    long all =
        sentence.tokens().subList(left.start(), sentence.size()).stream()
            .filter(t -> t.is("soit"))
            .count();
    return sentence.token(soit).is("soit")
        && all == 1
        && before(sentence, soit, ",")
        && soit + 1 < sentence.size()
        && (sentence.token(soit + 1).is(Tag.NUM)
            || sentence.token(soit + 1).text().matches("\\d.*"));
  }

  /** What stands before a clause is nothing, or neither a condition nor somebody's claim. */
  static boolean unbound(Sentence sentence, Span opening) {
    return opening.length() == 0
        || !bound(sentence, opening)
            && Frames.of(sentence, opening).closed()
            && !claimed(sentence, opening)
            && Frames.of(sentence, opening).all().stream().noneMatch(f -> f.governor() < 0);
  }

  /** Neither a frame nor an incise says yet whose claim it is, nor does a « que » report it. */
  static boolean unclaimed(Sentence sentence, Span span) {
    Frames frames = Frames.of(sentence, span);
    boolean told =
        frames.main().filter(f -> Functions.reports(f.verb().lemma())).isPresent()
            && frames.all().stream().anyMatch(f -> reporting(sentence, f));
    return !claimed(sentence, span) && !frames.incised() && !told && !trailingClaim(sentence, span);
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
    int end = Frames.of(sentence, span).main().map(f -> f.verb().span().start()).orElse(span.end());
    boolean source =
        sentence.token(at).is("à") && next(sentence, at, "en")
            || sentence.tokens().subList(at, end).stream()
                .filter(t -> !sentence.quoted(t.index()))
                .anyMatch(
                    t ->
                        t.is("selon", "d’après")
                            || t.is("d’") && next(sentence, t.index(), "après"));
    boolean opinion =
        sentence.token(at).is("pour")
            && at + 1 < sentence.size()
            && (sentence.token(at + 1).is("lui", "elle", "eux", "elles", "moi", "nous")
                || sentence.mention(at + 1).filter(m -> m.kind().isName()).isPresent()
                || sentence.nounPhrase(at + 1).filter(n -> Nouns.human(sentence, n)).isPresent());
    return source || opinion;
  }

  /** Says whose claim it is: « créera 140 emplois, selon la direction », « d’après lui ». */
  static boolean trailingClaim(Sentence sentence, Span span) {
    boolean source =
        sentence.tokens().subList(span.start(), span.end()).stream()
            .filter(t -> !sentence.quoted(t.index()))
            .anyMatch(
                t ->
                    t.is("selon", "d’après")
                        || t.is("d’") && next(sentence, t.index(), "après")
                        || t.is("comme") && told(sentence, t.index() + 1));
    return source || Frames.of(sentence, span).incised();
  }

  // « comme l’expliquait Anne Roy », « comme l’a dit le maire »
  private static boolean told(Sentence sentence, int clitic) {
    return clitic + 1 < sentence.size()
        && sentence.token(clitic).is("le", "l’", "la")
        && sentence.verb(clitic + 1).filter(v -> Functions.reports(v.lemma())).isPresent();
  }

  /**
   * What L reports is in shifted tenses, so that the plain past behind it is the text’s own word: «
   * Il a dit que la ville avait vendu le moulin, qui a brûlé ».
   */
  static boolean shifted(Sentence sentence, Span left) {
    Frames frames = Frames.of(sentence, left);
    boolean told =
        frames
            .main()
            .map(Frame::verb)
            .filter(v -> Functions.reports(v.lemma()))
            .filter(v -> v.compound() || v.tense() != Tense.PRESENT)
            .isPresent();
    List<Frame> reports = frames.all().stream().filter(f -> reporting(sentence, f)).toList();
    return told
        && frames.all().size() == 2
        && reports.size() == 1
        && (reports.get(0).verb().mood() == Mood.CONDITIONAL
            || reports.get(0).verb().tense() == Tense.IMPERFECT);
  }

  /** Somebody says something in it: « Le maire affirme que », « dit que « la loi » ». */
  static boolean reported(Sentence sentence, Span span) {
    Frames frames = Frames.of(sentence, span);
    boolean told = frames.all().stream().anyMatch(f -> reporting(sentence, f));
    boolean quoted =
        sentence.tokens().subList(span.start(), span.end() - 1).stream()
            .anyMatch(t -> t.is("que", "qu’") && sentence.quoted(t.index() + 1));
    return (told || quoted) && frames.main().filter(Scopes::content).isPresent();
  }

  // What hangs on it is said or thought: « affirme », « craint ».
  private static boolean content(Frame frame) {
    String verb = frame.verb().lemma();
    return Functions.reports(verb) || Lists.named("contents").contains(verb);
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
            .filter(s -> s.length() == 1)
            .isPresent();
    return !claimed(sentence, left)
        && !cleft
        && frames.all().stream().noneMatch(f -> reporting(sentence, f))
        && !Frames.of(sentence).incised();
  }
}
