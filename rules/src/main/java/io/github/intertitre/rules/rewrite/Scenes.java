package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.rewrite.Frames.Frame;
import java.util.List;

/**
 * Tells an opening that says when or where, « En novembre », from one that tells of the subject, «
 * En fuite depuis mars », and so must stay before it.
 */
final class Scenes {
  private Scenes() {}

  /** Any other could be the subject behind this opening. */
  static boolean setsScene(Sentence sentence, Span opening, Span subject) {
    if (Leanings.points(sentence, opening, "owning")) {
      return false;
    }
    boolean thing = !NounTests.human(sentence, subject);
    return timeOrPlace(sentence, opening) || thing && around(sentence, opening);
  }

  /**
   * « , une fièvre maligne » or « , sans que la fièvre cède » closes it, of which alone a source
   * may speak that follows.
   */
  static boolean endsAside(Sentence sentence, Span span) {
    return closesOnPhrase(sentence, span)
        || closesOnClause(sentence, span)
        || sentence.tokens().subList(span.start(), span.end()).stream().anyMatch(t -> t.is("dont"));
  }

  private static boolean closesOnClause(Sentence sentence, Span span) {
    List<Frame> all = ClauseTests.frames(sentence, span);
    int from = all.isEmpty() ? -1 : all.get(all.size() - 1).governor();
    return from > span.start() + 1
        && (sentence.token(from - 1).is(",")
            || sentence.token(from).is("que", "qu’") && sentence.token(from - 2).is(","));
  }

  private static boolean closesOnPhrase(Sentence sentence, Span span) {
    int end = sentence.token(span.end() - 1).is(",") ? span.end() - 1 : span.end();
    int from = end;
    while (from > span.start()
        && (sentence.quoted(from - 1) || !sentence.token(from - 1).is(","))) {
      from--;
    }
    return from > span.start()
        && from < end
        && sentence.token(from).is(Tag.DET, Tag.NOUN)
        && ClauseTests.frames(sentence, new Span(from, end)).isEmpty();
  }

  // Nothing but a time or place: « Hier soir », « À Lyon », « L’année suivante », no « À 40 ans ».
  private static boolean timeOrPlace(Sentence sentence, Span opening) {
    boolean age =
        sentence.token(opening.start()).is("à")
            && sentence.tokens().subList(opening.start(), opening.end()).stream()
                .anyMatch(t -> t.is("an", "ans", "âge"));
    return !age
        && sentence.tokens().subList(opening.start(), opening.end()).stream()
            .allMatch(t -> small(t) || tells(sentence, t))
        && sentence.tokens().subList(opening.start(), opening.end()).stream()
            .anyMatch(t -> tells(sentence, t));
  }

  private static boolean small(Token token) {
    return token.is(Tag.ADP, Tag.ADP_DET, Tag.DET, Tag.NUM)
        || token.is("suivant", "suivante", "même", "dernier", "dernière", "prochain", "prochaine");
  }

  private static boolean tells(Sentence sentence, Token token) {
    return sentence
            .mention(token.index())
            .filter(m -> m.kind() == Mention.Kind.DATE || m.kind() == Mention.Kind.PLACE)
            .isPresent()
        || Lists.named("time-nouns").contains(token.lemma());
  }

  // « Après la crue », « Dans ce village », of a thing that does nothing itself.
  private static boolean around(Sentence sentence, Span opening) {
    Token first = sentence.token(opening.start());
    boolean pointed =
        opening.length() > 1
            && sentence.token(opening.start() + 1).is("ce", "cet", "cette", "ces")
            && first.is(Tag.ADP);
    return (first.is("après", "avant", "lors", "pendant", "durant") || pointed)
        && sentence.tokens().subList(opening.start(), opening.end()).stream()
            .noneMatch(t -> t.features().mood() == Mood.INFINITIVE);
  }
}
