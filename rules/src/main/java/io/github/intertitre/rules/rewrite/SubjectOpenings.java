package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;

/** What a subject may begin with: « Le maire », « Près de 40 % des communes », « Ce dernier ». */
final class SubjectOpenings {
  private SubjectOpenings() {}

  /** Begins as a subject does, and agrees with the verb. */
  static boolean of(Sentence sentence, Span span, VerbGroup verb) {
    Token first = sentence.token(span.start());
    boolean agrees =
        sentence
            .nounPhrase(span.start())
            .filter(n -> n.span().start() == span.start() && n.number().agrees(verb.number()))
            .isPresent();
    return agrees && (first.is(Tag.DET, Tag.NUM, Tag.PROPN) || first.is("l’"))
        || Lists.named("subject-openings").contains(first.lower())
        || share(sentence, span, verb)
        || several(sentence, span, verb)
        || latter(sentence, span);
  }

  // « De violents orages »
  private static boolean several(Sentence sentence, Span span, VerbGroup verb) {
    int next = span.start() + 1;
    return sentence.token(span.start()).is("de", "d’")
        && verb.number() == Number.PLURAL
        && next < span.end()
        && sentence.token(next).is(Tag.ADJ)
        && sentence.nounPhrase(next).filter(n -> n.number() == Number.PLURAL).isPresent();
  }

  // « Ce dernier », « Cette dernière »
  private static boolean latter(Sentence sentence, Span span) {
    return span.length() == 2
        && sentence.token(span.start()).is("ce", "cette", "ces")
        && sentence.token(span.start() + 1).is("dernier", "dernière", "derniers", "dernières");
  }

  // « 81 % des Bretons », « Près de 40 % des communes », « Plus de 200 pompiers », « Environ un
  // tiers des élus »: a share has the number of what it is of.
  private static boolean share(Sentence sentence, Span span, VerbGroup verb) {
    int at = span.start() + measured(sentence, span);
    if (at + 1 >= span.end() || !Edges.endsPhrase(sentence, span)) {
      return false;
    }
    Token number = sentence.token(at);
    Token next = sentence.token(at + 1);
    boolean part = number.is(Tag.DET) && Lists.named("hollow").contains(next.lemma());
    boolean several = at > span.start() && verb.number() == Number.PLURAL;
    return number.is(Tag.NUM) && (next.is("%") || several) || at > span.start() && part;
  }

  // How many words open an amount: « plus de », « environ ».
  private static int measured(Sentence sentence, Span span) {
    Token first = sentence.token(span.start());
    boolean of =
        span.length() > 1
            && first.is("près", "plus", "moins")
            && sentence.token(span.start() + 1).is("de", "d’");
    return of ? 2 : first.is("environ", "quelque") ? 1 : 0;
  }
}
