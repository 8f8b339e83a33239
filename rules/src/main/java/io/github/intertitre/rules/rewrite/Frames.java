package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The finite verbs of a stretch of a sentence outside quotations and brackets, each with the word
 * that makes it depend on another: in « Le maire a dit que le texte, qui divise, sera voté », « a
 * dit » is free, « divise » hangs on « qui », « sera voté » on « que ».
 */
final class Frames {
  private static final int NONE = -1;

  private final List<Frame> frames;
  private final boolean closed;
  private final Optional<Frame> main;
  private final Optional<MainClause> clause;

  private Frames(List<Frame> frames, boolean closed) {
    this.frames = List.copyOf(frames);
    this.closed = closed;
    main = frames.stream().filter(Frame::asserts).findFirst();
    clause = main.map(f -> new MainClause(f.subject().orElseThrow(), f.verb()));
  }

  /**
   * A finite verb.
   *
   * @param verb the group
   * @param governor index of the word that subordinates it, or -1
   * @param subject what stands before it as its subject, inside the stretch
   * @param incise whether it only says who speaks: « , a déclaré X »
   */
  record Frame(VerbGroup verb, int governor, Optional<Span> subject, boolean incise) {
    /** Whether it stands by itself. */
    boolean free() {
      return governor == NONE && !incise;
    }

    /** Whether it can be the verb of a statement. */
    boolean asserts() {
      return free()
          && subject.isPresent()
          && (verb.mood() == Mood.INDICATIVE || verb.mood() == Mood.CONDITIONAL);
    }
  }

  /** Where the subject of the main verb begins, or {@code otherwise} where none is read. */
  int subjectFrom(int otherwise) {
    return main.flatMap(Frame::subject).map(Span::start).orElse(otherwise);
  }

  /** The frames of a whole sentence. */
  static Frames of(Sentence sentence) {
    return of(sentence, new Span(0, sentence.size()));
  }

  /** The frames of a stretch, as if it stood alone. */
  static Frames of(Sentence sentence, Span range) {
    return sentence.once(Frames.class, range, () -> find(sentence, range));
  }

  private static Frames find(Sentence sentence, Span range) {
    List<Frame> frames = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int brackets = 0;
    for (int i = range.start(); i < range.end(); i++) {
      Token token = sentence.token(i);
      brackets += token.is("(", "[") ? 1 : token.is(")", "]") ? -1 : 0;
      if (sentence.quoted(i) || brackets > 0) {
        continue;
      }
      if (token.is(";", ":")) {
        open.clear();
      }
      if (Subordination.subordinates(sentence, i)) {
        open.push(i);
      }
      int at = i;
      Optional<VerbGroup> verb =
          sentence.verb(i).filter(v -> v.finite() == at && Subjects.spoken(sentence, v));
      if (verb.isPresent()) {
        frames.add(frame(sentence, range, verb.get(), open, frames));
      }
    }
    return new Frames(frames, open.isEmpty());
  }

  private static Frame frame(
      Sentence sentence, Span range, VerbGroup verb, Deque<Integer> open, List<Frame> before) {
    Optional<Span> subject = Subjects.of(sentence, range, verb, before);
    boolean spoken =
        before.stream().anyMatch(Frame::free) || firstBreak(sentence, range, verb.span().start());
    if (spoken && incise(sentence, range, verb)) {
      return new Frame(verb, NONE, Optional.empty(), true);
    }
    int governor = open.isEmpty() ? joined(sentence, verb, subject, before) : open.pop();
    return new Frame(verb, governor, subject, false);
  }

  // « si la digue cède ou le vent tourne »: the second verb hangs on what the first hangs on.
  private static int joined(
      Sentence sentence, VerbGroup verb, Optional<Span> subject, List<Frame> before) {
    int start = subject.map(Span::start).orElse(verb.span().start());
    if (before.isEmpty() || start == 0 || !sentence.token(start - 1).is("et", "ou")) {
      return NONE;
    }
    Frame last = before.get(before.size() - 1);
    if (last.verb().span().end() > start) {
      return NONE;
    }
    boolean apart =
        sentence.tokens().subList(last.verb().span().end(), start).stream()
            .anyMatch(t -> t.is(","));
    boolean clause =
        last.governor() >= 0 && !sentence.token(last.governor()).is("qui", "dont", "où", "car");
    return clause && !apart && Verbs.sameTense(last.verb(), verb) ? last.governor() : NONE;
  }

  // A quotation stands before, or no other comma: « L’usine, explique le maire, fermera ».
  private static boolean firstBreak(Sentence sentence, Span range, int verb) {
    Span before = new Span(range.start(), Math.max(range.start(), verb - 1));
    return sentence.quotations().stream().anyMatch(before::overlaps)
        || sentence.tokens().subList(before.start(), before.end()).stream()
            .noneMatch(t -> t.is(","));
  }

  // « , a déclaré le maire », « », affirme-t-il », « , affirme dans une tribune le général »:
  // a verb of saying behind a mark, its subject after.
  private static boolean incise(Sentence sentence, Span range, VerbGroup verb) {
    int start = verb.span().start();
    int end = verb.span().end();
    boolean makes =
        verb.lemma().equals("faire")
            && end < sentence.size()
            && sentence.token(end).is("savoir", "valoir", "remarquer", "observer", "part");
    end += makes ? 1 : 0;
    // « Par exemple, cite-t-elle, »
    boolean clitic =
        sentence
            .token(verb.finite() + 1 < sentence.size() ? verb.finite() + 1 : 0)
            .text()
            .matches("-(?:t-)?(?:il|elle|on)s?");
    boolean aside =
        clitic && verb.finite() + 2 < sentence.size() && sentence.token(verb.finite() + 2).is(",");
    boolean tells =
        makes
            || aside
            || Functions.reports(verb.lemma())
            || Lists.named("voicings").contains(verb.lemma());
    if (!tells || end >= sentence.size()) {
      return false;
    }
    boolean after = start > range.start() && sentence.token(start - 1).is(",", "»", "”", "…");
    Token next = sentence.token(end);
    boolean inverted =
        next.text().startsWith("-")
            || sentence.token(verb.finite() + 1).text().startsWith("-")
            || next.is(Tag.DET, Tag.PROPN, Tag.NOUN, Tag.ADP, Tag.ADP_DET)
            || sentence.mention(end).filter(m -> m.kind().isName()).isPresent();
    return after && inverted;
  }

  /** All, in order. */
  List<Frame> all() {
    return frames;
  }

  /** The first verb that states something by itself. */
  Optional<Frame> main() {
    return main;
  }

  /** The verb and subject of {@link #main()}. */
  Optional<MainClause> clause() {
    return clause;
  }

  /** The last verb of all. */
  Optional<Frame> last() {
    return frames.isEmpty() ? Optional.empty() : Optional.of(frames.get(frames.size() - 1));
  }

  /** Whether no subordinating word is left without its verb. */
  boolean closed() {
    return closed;
  }

  /** Whether somebody's words are marked as such by an incise. */
  boolean incised() {
    return frames.stream().anyMatch(Frame::incise);
  }
}
