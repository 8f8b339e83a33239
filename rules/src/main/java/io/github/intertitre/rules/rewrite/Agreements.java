package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.NounPhrase;
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

  /** « Ces prisons doivent être libérées », never « libérés ». */
  static boolean demonstrative(Sentence sentence) {
    Optional<NounPhrase> subject =
        sentence.nounPhrase(0).filter(n -> sentence.token(0).is("ce", "cet", "cette", "ces"));
    return subject
        .filter(n -> n.gender() == Gender.MASCULINE || n.gender() == Gender.FEMININE)
        .flatMap(n -> sentence.verb(n.span().end()).map(verb -> agrees(sentence, n, verb)))
        .orElse(true);
  }

  private static boolean agrees(Sentence sentence, NounPhrase subject, VerbGroup verb) {
    int end = verb.span().end();
    boolean being = end + 1 < sentence.size() && sentence.token(end).is("être");
    List<Features> forms =
        being ? NounTests.participle(sentence.token(end + 1)).toList() : List.of();
    return forms.isEmpty()
        || forms.stream()
            .anyMatch(
                f -> subject.gender().agrees(f.gender()) && subject.number().agrees(f.number()));
  }

  /**
   * What agrees with a pronoun that opens a sentence has its gender and number: « Elle a été
   * arrêtée », never « Elle a été arrêté ».
   */
  static boolean pronoun(Sentence sentence) {
    Token first = sentence.token(0);
    Optional<VerbGroup> verb =
        sentence.verbs().stream().filter(v -> v.span().start() == 1).findFirst();
    if (!first.is("il", "elle", "ils", "elles") || verb.isEmpty()) {
      return true;
    }
    Gender gender = first.is("il", "ils") ? Gender.MASCULINE : Gender.FEMININE;
    Number number = first.is("il", "elle") ? Number.SINGULAR : Number.PLURAL;
    VerbGroup group = verb.get();
    boolean with = withBeing(sentence, group) && group.voice() != VerbGroup.Voice.PRONOMINAL;
    List<Features> forms = NounTests.participle(sentence.token(group.head())).toList();
    return number.agrees(group.number())
        && (!with
            || forms.isEmpty()
            || forms.stream()
                .anyMatch(f -> gender.agrees(f.gender()) && number.agrees(f.number())));
  }

  private static boolean withBeing(Sentence sentence, VerbGroup verb) {
    return verb.head() > verb.finite()
        && sentence.tokens().subList(verb.finite(), verb.head()).stream()
            .anyMatch(t -> t.lemma().equals("être"));
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
        withBeing(sentence, verb)
            && !sentence.token(Math.max(0, verb.finite() - 1)).is("se", "s’")
            && verb.number() == Number.SINGULAR
            && participle.features().isPastParticiple();
    return Optional.of(participle.features().gender())
        .filter(g -> with && (g == Gender.MASCULINE || g == Gender.FEMININE));
  }
}
