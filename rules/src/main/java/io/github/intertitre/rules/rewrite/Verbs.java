package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Inflector;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Comparator;
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
    if (model.voice() != VerbGroup.Voice.ACTIVE && Lists.named("etre").contains(verb)
        || Lists.named("etre").contains(verb) && model.compound()) {
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

  /** The verb of a participle; of two, « ouvrir » and « ouvrer » for « ouvrant », the commoner. */
  static String infinitive(Token participle) {
    return Lexicon.french().readings(participle.text()).stream()
        .filter(f -> f.features().mood() == Mood.PARTICIPLE)
        .map(Form::lemma)
        .distinct()
        .max(Comparator.comparingInt(Verbs::frequency))
        .orElse(participle.lemma());
  }

  private static int frequency(String verb) {
    return Lexicon.french().readings(verb).stream().mapToInt(Form::frequency).max().orElse(0);
  }

  /**
   * {@code verb} (infinitive) in the tense of what lies behind {@code model}: « voulait », « veut
   * ».
   */
  static Optional<String> background(String verb, VerbGroup model, Number number) {
    boolean past =
        model.mood() == Mood.INDICATIVE
            && (model.compound()
                || model.tense() == Tense.SIMPLE_PAST
                || model.tense() == Tense.IMPERFECT);
    return Lexicon.french()
        .inflector()
        .conjugate(verb, Mood.INDICATIVE, past ? Tense.IMPERFECT : Tense.PRESENT, number);
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

  /** Whether more than its own forms stands in a group: « a aussi été voté ». */
  static boolean hasMore(Sentence sentence, VerbGroup verb) {
    return verb.span().length() > (verb.compound() ? 3 : 2);
  }

  /** Whether two groups can share a subject: one person and number, each in a mood that states. */
  static boolean parallel(VerbGroup first, VerbGroup second) {
    return first.person() == second.person()
        && first.number() == second.number()
        && states(first)
        && states(second);
  }

  private static boolean states(VerbGroup verb) {
    return verb.mood() == Mood.INDICATIVE || verb.mood() == Mood.CONDITIONAL;
  }

  /** Whether two groups tell of one time in one mood, whoever acts. */
  static boolean sameTense(VerbGroup first, VerbGroup second) {
    return first.mood() == second.mood()
        && (past(first) && past(second)
            || first.tense() == second.tense() && first.compound() == second.compound());
  }

  // « est né » and « a vu » are one tense, « fut » and « a été » too.
  private static boolean past(VerbGroup verb) {
    return verb.mood() == Mood.INDICATIVE
        && (verb.compound() && verb.tense() == Tense.PRESENT || verb.tense() == Tense.SIMPLE_PAST);
  }
}
