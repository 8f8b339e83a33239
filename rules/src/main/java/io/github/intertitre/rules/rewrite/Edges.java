package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.rewrite.Frames.Frame;
import java.util.List;
import java.util.Optional;

/** Tests of where a stretch begins and ends, and what breaks it. */
final class Edges {
  private Edges() {}

  /** Ends in a verb that lacks what it is about: « a salué la cour et entend ». */
  static boolean wants(Sentence sentence) {
    int last = Pattern.end(sentence) - 1;
    return last > 0
        && !sentence.quoted(last)
        && sentence.token(last - 1).is("et", "mais", "ou", ",")
        && sentence
            .verb(last)
            .filter(v -> v.finite() == last && Lists.named("wanting").contains(v.lemma()))
            .isPresent();
  }

  /** Ends in « , et son élève, qui était indemne », which no verb is told of. */
  static boolean dangles(Sentence sentence) {
    int and = sentence.size() - 1;
    while (and > 0 && (sentence.quoted(and) || !joins(sentence, and))) {
      and--;
    }
    Span rest = new Span(and + 1, sentence.size());
    return and > 0
        && sentence
            .nounPhrase(rest.start())
            .filter(n -> n.span().start() == rest.start())
            .isPresent()
        && Frames.of(sentence, new Span(0, and)).main().isPresent()
        && Frames.of(sentence, rest).all().stream().noneMatch(Frame::free);
  }

  private static boolean joins(Sentence sentence, int i) {
    return sentence.token(i).is("et", "mais") && sentence.token(i - 1).is(",");
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
    int and = last(sentence, span, "et", "ou");
    boolean member =
        and > span.start()
            && and < span.end()
            && !holdsVerb(sentence, and, span.end())
            && sentence.token(and).is(Tag.DET);
    return endsClause(sentence, span)
        && !member
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

  /** The verb nearest to the end stands by itself. */
  static boolean lastFree(Sentence sentence, Span span) {
    return Frames.of(sentence, span).last().filter(Frame::free).isPresent();
  }

  /**
   * One verb states something, and what hangs on it could not be split from it: no « et a dit », no
   * « , car il pleut », no « , alors que le maire part ».
   */
  static boolean soleStatement(Sentence sentence, Span span) {
    List<Frame> frames = Frames.of(sentence, span).all();
    return frames.stream().filter(Frame::free).count() == 1
        && frames.stream().noneMatch(f -> f.governor() >= 0 && beside(sentence, f.governor()));
  }

  /**
   * Its last verb is none of a relative clause, whose subject could do what follows: « une décision
   * que Vienne a critiquée, affirmant ».
   */
  static boolean relativeFree(Sentence sentence, Span span) {
    return Frames.of(sentence, span)
        .last()
        .filter(f -> f.governor() > 0)
        .filter(
            f ->
                sentence.token(f.governor()).is("qui", "dont", "où")
                    || MainClause.isLequel(sentence.token(f.governor()))
                    || sentence.token(f.governor()).is("que", "qu’")
                        && sentence
                            .token(f.governor() - 1)
                            .is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.PRON))
        .isEmpty();
  }

  /** Its last verb is none of a relative clause, unless a comma closes that clause. */
  static boolean relativeClosed(Sentence sentence, Span span) {
    return relativeFree(sentence, span)
        || span.end() < sentence.size() && sentence.token(span.end()).is(",");
  }

  /** No second clause in it has a subject of its own, « , mais le préfet a réagi ». */
  static boolean oneSubject(Sentence sentence, Span span) {
    return Frames.of(sentence, span).all().stream()
        .filter(Frame::free)
        .flatMap(f -> f.subject().stream())
        .allMatch(s -> sentence.token(s.start()).is("il", "elle", "ils", "elles"));
  }

  /** One statement alone has a subject of its own: no « A et B » that a third could belong to. */
  static boolean oneStatement(Sentence sentence, Span span) {
    return Frames.of(sentence, span).all().stream()
            .filter(f -> f.free() && f.subject().isPresent())
            .count()
        <= 1;
  }

  private static boolean beside(Sentence sentence, int governor) {
    return !sentence.token(governor).is("que", "qu’", "qui", "dont", "où")
        || Lists.named("beside").contains(sentence.token(governor - 1).lower());
  }

  /** Behind its own commas nothing goes back to the clause before it. */
  static boolean tail(Sentence sentence, Span span) {
    for (int i = span.start(); i < span.end() - 1; i++) {
      boolean and = sentence.token(i).is("et", "ou", "mais");
      if (and && relative(sentence, i + 1, span.end())) {
        return false;
      }
      if (sentence.quoted(i) || !sentence.token(i).is(",", ";", ":")) {
        continue;
      }
      Token next = sentence.token(i + 1);
      if (Leanings.absolute(sentence, new Span(i + 1, span.end()))) {
        return false;
      }
      if (own(sentence, span, i + 1)) {
        continue;
      }
      boolean back =
          next.is("que", "qu’", "de", "d’", "à", "-", "–")
              || next.is("et", "ou", "ni", "mais", "ainsi", "puis")
              || next.is("pour", "afin", "avant", "sans", "faute", "grâce", "malgré")
              || next.is("les", "le", "la", "l’")
              || next.is(Tag.VERB, Tag.AUX)
              || next.is(Tag.ADP, Tag.ADP_DET) && !next.is("parmi", "comme")
              || sentence.verb(i + 1).isPresent();
      Span rest = new Span(i + 1, span.end());
      boolean another =
          Frames.of(sentence, rest).all().stream()
              .anyMatch(f -> f.free() && f.verb().span().start() != main(sentence, span));
      if (back || another) {
        return false;
      }
    }
    return true;
  }

  /**
   * No « , et l’ouverture d’un parc » without a verb, which could go back behind what it leaves,
   * and no « , et la ministre a répondu », which would be told as reported.
   */
  static boolean undangled(Sentence sentence, Span span) {
    for (int i = span.start(); i < span.end() - 1; i++) {
      boolean joined =
          sentence.token(i).is(",") && sentence.token(i + 1).is("et", "ou", "ni", "mais", "ainsi");
      List<Frame> behind = Frames.of(sentence, new Span(i + 1, span.end())).all();
      boolean another =
          !behind.isEmpty() && behind.get(0).free() && behind.get(0).subject().isPresent();
      if (joined && !sentence.quoted(i) && (behind.isEmpty() || another)) {
        return false;
      }
    }
    return true;
  }

  // The verb of the stretch itself, behind what stands beside its subject; a participle that goes
  // with the noun before it and with no other: « une douleur, apparue jeudi ».
  private static boolean own(Sentence sentence, Span span, int at) {
    boolean main = main(sentence, span) == at;
    Token word = sentence.token(at);
    Optional<NounPhrase> noun =
        at < 2 ? Optional.empty() : sentence.nounPhrase(at - 2).filter(n -> n.span().end() <= at);
    boolean agrees =
        word.features().isPastParticiple()
            && noun.filter(n -> NounTests.agrees(sentence, new Span(at, at + 1), n.span()))
                .isPresent()
            && word.features().gender() == Gender.FEMININE;
    return main || agrees && !otherwise(sentence, span, word);
  }

  private static int main(Sentence sentence, Span span) {
    return Frames.of(sentence, span).main().map(f -> f.verb().span().start()).orElse(-1);
  }

  private static boolean otherwise(Sentence sentence, Span span, Token word) {
    Span at = new Span(word.index(), word.index() + 1);
    return sentence.nounPhrases().stream()
        .filter(n -> n.span().end() <= span.start())
        .anyMatch(n -> NounTests.agrees(sentence, at, n.span()));
  }

  // « qui », « à laquelle », « au cours desquels ».
  private static boolean relative(Sentence sentence, int at, int end) {
    return sentence.token(at).is("qui", "que", "qu’", "dont", "où")
        || sentence.tokens().subList(at, Math.min(at + 4, end)).stream()
            .takeWhile(t -> !t.is(Tag.VERB, Tag.AUX, Tag.PUNCT))
            .anyMatch(MainClause::isLequel);
  }

  /**
   * Nothing, or what is said beside a name: « , directrice du groupe »; no place, no second name.
   */
  static boolean apposition(Sentence sentence, Span span) {
    if (span.length() == 0) {
      return true;
    }
    boolean named =
        sentence
            .mention(span.start())
            .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().equals(span))
            .isPresent();
    if (named) {
      return true;
    }
    for (int i = span.start(); i < span.end(); i++) {
      boolean behind = i > 0 && sentence.token(i - 1).is(",");
      boolean joined =
          sentence.token(i).is("et")
              && i + 1 < span.end()
              && !(sentence.token(i + 1).is(Tag.NOUN, Tag.ADJ)
                  && !sentence.token(i + 1).capitalised());
      if (behind && sentence.token(i).is(Tag.ADP, Tag.ADP_DET, Tag.ADV) || joined) {
        return false;
      }
    }
    return sentence.token(span.start()).is(",", "de", "d’", "du", "des", "(");
  }

  /** A verb stands behind somebody’s words: « …, a dit », « … », a dit ». */
  static boolean spokenBehind(Sentence sentence, Span words, Span verb) {
    Span both = new Span(words.start(), verb.end());
    int end = sentence.token(words.end() - 1).is(",") ? words.end() - 1 : words.end();
    boolean quoted = sentence.quotations().stream().anyMatch(q -> q.end() == end);
    boolean told = sentence.token(verb.start() - 1).is(",") && ClauseTests.clause(sentence, words);
    return quoted || told && Frames.of(sentence, new Span(both.start(), sentence.size())).incised();
  }

  /** Nothing, a name, or what commas set beside one: « , Paul Roy, devant la presse ». */
  static boolean aside(Sentence sentence, Span span) {
    boolean name =
        span.length() > 0
            && sentence
                .mention(span.start())
                .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().start() == span.start())
                .isPresent();
    return span.length() == 0
        || name
        || sentence.token(span.start()).is(",", "(", "de", "d’", "du", "des")
        || sentence.token(span.start()).is(Tag.ADP, Tag.ADP_DET, Tag.ADV);
  }

  /** Goes on without a break, but for a name or date that ends it: « de Tulle, Paul Roy ». */
  static boolean surname(Sentence sentence, Span span) {
    int comma = span.start();
    while (comma < span.end() && !sentence.token(comma).is(",")) {
      comma++;
    }
    Span last = new Span(Math.min(comma + 1, span.end()), span.end());
    Span before = new Span(span.start(), comma);
    boolean whole =
        last.length() == 0
            || sentence
                .mention(last.start())
                .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.DATE)
                .filter(m -> m.span().equals(last))
                .isPresent();
    return whole && !breaks(sentence, before) && ClauseTests.plain(sentence, before);
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

  /** Begins with a subject and nothing before it, so that something can be put before. */
  static boolean plainOpening(Sentence sentence, Span span) {
    return Frames.of(sentence, span)
        .main()
        .flatMap(Frame::subject)
        .filter(s -> s.start() == span.start())
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
}
