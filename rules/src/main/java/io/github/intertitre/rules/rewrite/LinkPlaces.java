package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;

/** Where in its sentence a link goes. */
final class LinkPlaces {
  private LinkPlaces() {}

  // « Plus tard, en 1808, la création… »
  static Optional<String> front(Pair pair, String link) {
    Sentence sentence = pair.after();
    String rest = Functions.lower(sentence, new Span(0, sentence.size()));
    return Optional.of(link + ", " + rest);
  }

  // « Il a également précisé que… »
  static Optional<String> verb(Pair pair, String link) {
    Sentence sentence = pair.after();
    return Frames.of(sentence)
        .main()
        .map(Frames.Frame::verb)
        .filter(v -> v.negated() || !Verbs.hasAdverb(sentence, v))
        .map(v -> with(sentence, v, link));
  }

  private static String with(Sentence sentence, VerbGroup verb, String link) {
    String head = sentence.text(0, verb.span().start());
    String group = Verbs.with(sentence, verb, link);
    boolean opens = head.isEmpty();
    return (opens ? "" : head + gap(sentence, verb.span().start()))
        + group
        + tail(sentence, verb.span().end());
  }

  // The rest of a sentence from a token on, with the blank that stands before it.
  private static String tail(Sentence sentence, int from) {
    return from >= sentence.size()
        ? ""
        : sentence.text().substring(sentence.token(from - 1).end() - sentence.start());
  }

  private static String gap(Sentence sentence, int at) {
    return sentence
        .text()
        .substring(
            sentence.token(at - 1).end() - sentence.start(),
            sentence.token(at).start() - sentence.start());
  }
}
