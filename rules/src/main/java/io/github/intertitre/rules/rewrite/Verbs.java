package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Inflector;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;

/** Puts verbs into the tense of another, and adverbs into their place. */
final class Verbs {
  private Verbs() {}

  /** The verb group that begins where a span does. */
  static Optional<VerbGroup> at(Sentence sentence, Span span) {
    return sentence.verbs().stream().filter(v -> v.span().start() == span.start()).findFirst();
  }

  /** The first verb group that begins in a span. */
  static Optional<VerbGroup> in(Sentence sentence, Span span) {
    return sentence.verbs().stream().filter(v -> span.contains(v.span().start())).findFirst();
  }

  /**
   * {@code verb} (infinitive) in tense and number of {@code model}: « a souligné », « souligne ».
   */
  static Optional<String> like(String verb, VerbGroup model) {
    Inflector inflector = Lexicon.french().inflector();
    if (model.person() != 3 || model.mood() != Mood.INDICATIVE) {
      return Optional.empty();
    }
    if (!model.compound()) {
      return inflector.conjugate(verb, model.mood(), model.tense(), model.number());
    }
    Optional<String> participle = inflector.participle(verb, Gender.MASCULINE, Number.SINGULAR);
    Optional<String> auxiliary =
        inflector.conjugate("avoir", Mood.INDICATIVE, model.tense(), model.number());
    return auxiliary.flatMap(a -> participle.map(p -> a + " " + p));
  }

  /** A verb group with an adverb behind its finite form: « a également noté ». */
  static String with(Sentence sentence, VerbGroup verb, String adverb) {
    int after = verb.finite() + 1;
    String head = sentence.text(verb.span().start(), after);
    String tail = sentence.text(after, verb.span().end());
    return tail.isEmpty() ? head + " " + adverb : head + " " + adverb + " " + tail;
  }

  /** Whether an adverb already stands in the group. */
  static boolean hasAdverb(Sentence sentence, VerbGroup verb) {
    return verb.negated() || verb.span().end() - verb.finite() > (verb.compound() ? 2 : 1);
  }

  /** Whether two groups are of one form, so that they can be coordinated. */
  static boolean parallel(VerbGroup first, VerbGroup second) {
    boolean past = past(first) && past(second);
    return first.person() == second.person()
        && first.number() == second.number()
        && first.mood() == second.mood()
        && (past || first.tense() == second.tense() && first.compound() == second.compound());
  }

  // « est né » and « a vu » are one tense, « fut » and « a été » too.
  private static boolean past(VerbGroup verb) {
    return verb.mood() == Mood.INDICATIVE && (verb.compound() && verb.tense() == Tense.PRESENT);
  }
}
