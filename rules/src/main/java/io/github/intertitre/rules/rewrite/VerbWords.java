package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Inflector;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Optional;

/** The actions of rules that give verbs. */
final class VerbWords {
  private VerbWords() {}

  /**
   * « a également noté » where one saying, deed or state of a subject is added to another, else the
   * group as it is: no « également » where the second may come of the first.
   */
  static Optional<String> also(Match match, Span first, Span second) {
    Sentence sentence = match.sentence();
    Optional<VerbGroup> one = Verbs.at(sentence, first);
    Optional<VerbGroup> two = Verbs.at(sentence, second);
    boolean already =
        sentence.tokens().stream().anyMatch(t -> t.is("également", "aussi", "notamment", "même"));
    boolean adds =
        one.isPresent() && two.isPresent() && adds(sentence, one.get(), two.get()) && !already;
    return adds && !Verbs.hasAdverb(sentence, two.get())
        ? two.map(v -> Verbs.with(sentence, v, "également"))
        : Optional.of(sentence.text(second));
  }

  private static boolean adds(Sentence sentence, VerbGroup one, VerbGroup two) {
    boolean says =
        two.span().start() == two.finite()
            && one.voice() != VerbGroup.Voice.PASSIVE
            && says(one)
            && says(two)
            && !Lists.named("denials").contains(two.lemma())
            && !Lists.named("reasoned").contains(one.lemma());
    boolean states = one.lemma().equals("être") && two.lemma().equals("être");
    return says
        || states
        || deed(sentence, one) && deed(sentence, two) && Verbs.sameTense(one, two);
  }

  // « a défendu », « a précisé »: a verb of saying and of nothing else, as « poursuivre » is.
  private static boolean says(VerbGroup verb) {
    return Lists.named("further-sayings").contains(verb.lemma())
        || Lists.named("speech-acts").contains(verb.lemma())
        || verb.lemma().equals("demander");
  }

  // What people do to something on purpose: « a inauguré l’école », not « est tombé ».
  private static boolean deed(Sentence sentence, VerbGroup verb) {
    return Lists.named("deeds").contains(verb.lemma())
        && verb.voice() == VerbGroup.Voice.ACTIVE
        && verb.span().start() == verb.finite()
        && !sentence.quoted(verb.finite());
  }

  /** A verb group with an adverb of linking, which must be its only one. */
  static Optional<String> with(Match match, Span verb, String adverb) {
    Sentence sentence = match.sentence();
    Optional<VerbGroup> group = Verbs.at(sentence, verb);
    if (group.filter(v -> holds(sentence, v, adverb)).isPresent()) {
      return Optional.of(sentence.text(verb));
    }
    boolean linked =
        sentence.tokens().stream()
            .anyMatch(t -> t.is("toutefois", "cependant", "pourtant", "néanmoins"));
    boolean twice =
        adverb.equals("ensuite") && sentence.tokens().stream().anyMatch(t -> t.is(adverb));
    boolean added =
        group
            .filter(v -> holds(sentence, v, "également", "aussi", "ailleurs", "outre", "revanche"))
            .isPresent();
    return group.filter(v -> !linked && !added && !twice).map(v -> Verbs.with(sentence, v, adverb));
  }

  private static boolean holds(Sentence sentence, VerbGroup verb, String... adverbs) {
    int end = Math.min(verb.span().end() + 1, sentence.size());
    return sentence.tokens().subList(verb.span().start(), end).stream()
        .anyMatch(t -> t.is(adverbs));
  }

  /** The verb of a participle or infinitive, in the tense of another. */
  static Optional<String> like(Match match, Span participle, Span model) {
    Token verb = match.sentence().token(participle.start());
    return Verbs.at(match.sentence(), model).flatMap(v -> Verbs.like(Verbs.infinitive(verb), v));
  }

  /** The auxiliary of a compound tense, for a second participle: « a ». */
  static Optional<String> auxiliary(Match match, Span verb) {
    Sentence sentence = match.sentence();
    return Verbs.at(sentence, verb)
        .filter(v -> v.compound() && v.voice() == VerbGroup.Voice.ACTIVE && !v.negated())
        .filter(v -> sentence.token(v.finite()).lemma().equals("avoir"))
        .map(v -> sentence.token(v.finite()).text());
  }

  /**
   * A verb in the tense of what lies behind another, « voulait » beside « a exposé », in its number
   * unless another is asked for.
   */
  static Optional<String> background(Match match, List<String> labels) {
    return Verbs.at(match.sentence(), match.span(labels.get(1)))
        .filter(v -> v.person() == 3)
        .flatMap(v -> Verbs.background(labels.get(0), v, number(labels, v.number())));
  }

  private static Number number(List<String> labels, Number otherwise) {
    return labels.size() < 3
        ? otherwise
        : labels.get(2).equals("plural") ? Number.PLURAL : Number.SINGULAR;
  }

  /** A verb in the present, in the number of a noun phrase. */
  static Optional<String> present(Match match, String verb, Span phrase) {
    Number number =
        match
            .sentence()
            .nounPhrase(phrase.start())
            .map(NounPhrase::number)
            .filter(n -> n == Number.PLURAL)
            .orElse(Number.SINGULAR);
    return Lexicon.french().inflector().conjugate(verb, Mood.INDICATIVE, Tense.PRESENT, number);
  }

  /** A verb group with « y »: « y demandent »; none where another clitic stands. */
  static Optional<String> there(Match match, Span verb) {
    Sentence sentence = match.sentence();
    return Verbs.at(sentence, verb)
        .filter(v -> v.span().start() == v.finite() && !helps(sentence, v))
        .map(v -> "y " + sentence.text(v.span()));
  }

  // « doit trouver »: « y » goes with the infinitive.
  private static boolean helps(Sentence sentence, VerbGroup verb) {
    int next = verb.span().end();
    while (next < sentence.size()
        && sentence.token(next).is("le", "la", "l’", "les", "lui", "leur", "en", "se", "s’")) {
      next++;
    }
    return next < sentence.size() && sentence.token(next).features().mood() == Mood.INFINITIVE;
  }

  /** « a voté » for « a été voté », in the number of whoever does it. */
  static Optional<String> active(Match match, Span passive, Span agent) {
    Sentence sentence = match.sentence();
    Optional<NounPhrase> doer = sentence.nounPhrase(agent.start());
    Optional<VerbGroup> verb =
        Verbs.at(sentence, passive)
            .filter(v -> v.voice() == VerbGroup.Voice.PASSIVE && !v.negated())
            .filter(v -> v.span().start() == v.finite() && !Verbs.hasMore(sentence, v));
    if (doer.isEmpty() || verb.isEmpty()) {
      return Optional.empty();
    }
    Number number = doer.get().number() == Number.PLURAL ? Number.PLURAL : Number.SINGULAR;
    return active(verb.get(), number);
  }

  private static Optional<String> active(VerbGroup verb, Number number) {
    Inflector inflector = Lexicon.french().inflector();
    if (!verb.compound()) {
      return inflector.conjugate(verb.lemma(), verb.mood(), verb.tense(), number);
    }
    Optional<String> auxiliary = inflector.conjugate("avoir", verb.mood(), verb.tense(), number);
    Optional<String> participle =
        inflector.participle(verb.lemma(), Gender.MASCULINE, Number.SINGULAR);
    return auxiliary.flatMap(a -> participle.map(p -> a + " " + p));
  }

  /** « est », « sont », in the number of a participle or adjective. */
  static Optional<String> is(Match match, Span word) {
    return Optional.of(number(match.sentence(), word) == Number.PLURAL ? "sont" : "est");
  }

  private static Number number(Sentence sentence, Span word) {
    Number number = sentence.token(word.start()).features().number();
    return number == Number.PLURAL ? Number.PLURAL : Number.SINGULAR;
  }
}
