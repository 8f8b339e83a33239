package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;

/** Tests of what stands at a joint, so that a sentence could not be parted there. */
final class Joints {
  private Joints() {}

  /** A second participle is joined in it: « la mort d’un homme et (en) blessant trois autres ». */
  static boolean joinsParticiple(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .filter(t -> t.features().mood() == Mood.PARTICIPLE && !t.features().isPastParticiple())
        .filter(t -> t.is(Tag.VERB, Tag.AUX) && !sentence.quoted(t.index()))
        .map(t -> sentence.token(t.index() - 1).is("en") ? t.index() - 2 : t.index() - 1)
        .anyMatch(i -> i >= span.start() && sentence.token(i).is("et", "ou", "mais", "puis"));
  }

  /**
   * Ends in what a comma sets beside the clause, « , chassé », « , furieux », so that a cause or
   * time behind it may be of that alone.
   */
  static boolean endsApart(Sentence sentence, Span span) {
    int from = span.end();
    while (from > span.start()
        && (sentence.quoted(from - 1) || !sentence.token(from - 1).is(",", ";", ":", "–", "—"))) {
      from--;
    }
    return from > span.start()
        && from < span.end()
        && Frames.of(sentence, new Span(from, span.end())).all().isEmpty()
        && (sentence.token(from).is(Tag.ADJ, Tag.NOUN)
            || sentence.token(from).features().mood() == Mood.PARTICIPLE);
  }

  /**
   * Closes with what may take up more than itself: « , ce que la mairie dément », « , tout en
   * restant prudent », or names a thing by « celle de », « celui-ci », « ce dernier » alone.
   */
  static boolean takesUp(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end() - 1).stream()
        .filter(t -> !sentence.quoted(t.index()))
        .anyMatch(
            t ->
                t.is(",") && sentence.token(t.index() + 1).is("ce", "tout")
                    || t.is("celui-ci", "celle-ci", "ceux-ci", "celles-ci")
                    || sentence.token(t.index() + 1).is("dernier", "dernière", "derniers")
                        && t.is("ce", "cette", "ces")
                    || t.is("celui", "celle", "ceux", "celles")
                        && sentence.token(t.index() + 1).is("de", "d’", "du", "des"));
  }

  /** Ends in a list that has not said its « et »: « la pression de l’eau, le froid ». */
  static boolean endsInList(Sentence sentence, Span span) {
    int from = span.end();
    while (from > span.start() && !sentence.token(from - 1).is(",", "et", "ou")) {
      from--;
    }
    return from > span.start()
        && from < span.end()
        && sentence.token(from - 1).is(",")
        && sentence.token(from).is("le", "la", "les", "l’");
  }

  /** Ends in what is said of a noun, « la vallée concernée », which « par » could belong to. */
  static boolean endsInQuality(Sentence sentence, Span span) {
    int last = span.end() - 1;
    return sentence.verb(last).isEmpty()
        && (sentence.token(last).is(Tag.ADJ) || sentence.token(last).features().isPastParticiple());
  }

  /** A bracket in it is part of a word: « (re)découvrir ». */
  static boolean glued(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end() - 1).stream()
        .filter(t -> t.is(")"))
        .map(t -> sentence.text(t.index(), t.index() + 2))
        .anyMatch(text -> Character.isLetter(text.codePointAt(1)));
  }

  /**
   * Breaks off at its verb, whose object comes behind: « Cela signifie », « Le recteur a indiqué ».
   */
  static boolean endsVerb(Sentence sentence, Span span) {
    int last = span.end() - 1;
    return sentence
        .verb(last)
        .filter(v -> v.span().end() == span.end() && v.voice() == VerbGroup.Voice.ACTIVE)
        .filter(v -> v.finite() == last || Functions.reports(v.lemma()))
        .isPresent();
  }

  /** « des champs déjà cultivés »: what follows could be said of the last word alone. */
  static boolean endsEpithet(Sentence sentence, Span span) {
    int last = span.end() - 1;
    return span.length() > 1
        && sentence.verb(last).isEmpty()
        && NounTests.participle(sentence.token(last)).findAny().isPresent()
        && sentence.token(last - 1).is(Tag.NOUN, Tag.ADV, Tag.ADJ);
  }

  /** « une baisse », « est »: what stands behind it tells how much it is, and is no object. */
  static boolean measuredBy(Sentence sentence, Span span) {
    Token last = sentence.token(span.end() - 1);
    return sentence.verb(last.index()).map(v -> v.lemma().equals("être")).orElse(true)
        && last.is(Tag.NOUN, Tag.ADJ, Tag.VERB, Tag.AUX);
  }
}
