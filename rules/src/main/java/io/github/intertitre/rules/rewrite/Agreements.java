package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Frames.Frame;
import java.util.List;
import java.util.Optional;

/** Reads the gender of a name off what agrees with it: « Hong Kong est frappé » is masculine. */
final class Agreements {
  private Agreements() {}

  /** The gender of a singular subject, as the participles of its verbs with « être » show it. */
  static Optional<Gender> gender(Sentence sentence, Span subject) {
    List<Gender> told =
        Frames.of(sentence).all().stream()
            .filter(f -> of(f, subject))
            .flatMap(f -> agreeing(sentence, f.verb()).stream())
            .distinct()
            .toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  // Its own verb, or one that has no other subject.
  private static boolean of(Frame frame, Span subject) {
    return frame.free()
        && frame.verb().span().start() >= subject.end()
        && frame.subject().map(s -> s.start() == subject.start()).orElse(true);
  }

  private static Optional<Gender> agreeing(Sentence sentence, VerbGroup verb) {
    Token participle = sentence.token(verb.head());
    // « s’est lavé les mains » agrees with nothing.
    boolean with =
        verb.head() > verb.finite()
            && !sentence.token(Math.max(0, verb.finite() - 1)).is("se", "s’")
            && verb.number() == Number.SINGULAR
            && participle.features().isPastParticiple()
            && sentence.tokens().subList(verb.finite(), verb.head()).stream()
                .anyMatch(t -> t.lemma().equals("être"));
    return Optional.of(participle.features().gender())
        .filter(g -> with && (g == Gender.MASCULINE || g == Gender.FEMININE));
  }
}
