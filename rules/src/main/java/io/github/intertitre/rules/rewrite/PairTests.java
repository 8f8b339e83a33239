package io.github.intertitre.rules.rewrite;

import static java.util.Map.entry;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The named tests that a rule of linking can ask of two neighbouring sentences. */
final class PairTests {
  /** Whether a pair shows something. */
  interface Test {
    boolean holds(Pair pair);
  }

  // Years: « ensuite » behind more, or « plus tard » behind a century, tells nobody anything.
  private static final int SOON = 40;
  private static final int NOT_LONG = 100;
  private static final int MOST_WORDS = 6;
  private static final Set<String> PERSONAL = Set.of("il", "elle", "ils", "elles");

  private static final Map<String, Test> ALL =
      Map.ofEntries(
          entry("later", p -> DateOrder.later(p.before(), p.after())),
          entry("soon-after", p -> DateOrder.within(SOON, p.before(), p.after())),
          entry("not-long-after", p -> DateOrder.within(NOT_LONG, p.before(), p.after())),
          entry("shares", PairTests::shares),
          entry("one-story", p -> sameSubject(p) || sharesName(p)),
          entry("opens-date", p -> DateOrder.opens(p.after())),
          entry("timeless", p -> timeless(p.before()) && timeless(p.after())),
          entry("subject-first", p -> subject(p.after()).filter(s -> s.start() == 0).isPresent()),
          entry("plain-subject", p -> plainSubject(p.after())),
          entry("same-subject", PairTests::sameSubject),
          entry("narrates", p -> verb(p.after()).filter(PairTests::narrates).isPresent()),
          entry("acts", p -> verb(p.after()).filter(PairTests::acts).isPresent()),
          entry("no-definition", p -> !defines(p.before()) && !defines(p.after())),
          entry("positive-before", p -> verb(p.before()).filter(v -> !v.negated()).isPresent()),
          entry("both-say", p -> says(p.before()) && adds(p.after())),
          entry("same-speaker", PairTests::sameSpeaker),
          entry("said-again", PairTests::saidAgain),
          entry("opposed", PairTests::opposed),
          entry("unquoted", p -> p.after().quotations().isEmpty()));

  private PairTests() {}

  static Test named(String text) {
    boolean negated = text.startsWith("!");
    Test test = ALL.get(negated ? text.substring(1) : text);
    if (test == null) {
      throw new IllegalArgumentException(
          "no test " + text + "; there are " + new java.util.TreeSet<>(ALL.keySet()));
    }
    return negated ? pair -> !test.holds(pair) : test;
  }

  private static Optional<VerbGroup> verb(Sentence sentence) {
    return Frames.of(sentence).main().map(Frames.Frame::verb);
  }

  private static Optional<Span> subject(Sentence sentence) {
    return Frames.of(sentence).main().flatMap(Frames.Frame::subject);
  }

  // A definite noun or a name of few words; what stands beside it stands between commas.
  private static boolean plainSubject(Sentence sentence) {
    Optional<Span> subject = subject(sentence);
    if (subject.isEmpty() || subject.get().start() != 0) {
      return false;
    }
    int end = head(sentence, subject.get());
    boolean definite =
        sentence.token(0).is("le", "la", "l’", "les") || sentence.token(0).is(Tag.PROPN);
    boolean closed = end == subject.get().end() || sentence.token(subject.get().end() - 1).is(",");
    return definite
        && closed
        && end <= MOST_WORDS
        && sentence.tokens().subList(0, end).stream()
            .noneMatch(t -> t.is("(", "«", "et", "ou", "-"));
  }

  // Where the subject ends before its first comma.
  private static int head(Sentence sentence, Span subject) {
    int end = subject.start();
    while (end < subject.end() && !sentence.token(end).is(",")) {
      end++;
    }
    return end;
  }

  private static boolean sameSubject(Pair pair) {
    Optional<Span> one = subject(pair.before());
    Optional<Span> two = subject(pair.after());
    return one.isPresent()
        && two.isPresent()
        && one.get().start() == 0
        && two.get().start() == 0
        && pair.before().text(one.get()).equalsIgnoreCase(pair.after().text(two.get()));
  }

  // An event: a finished past, or the present of chronicles; no state.
  private static boolean narrates(VerbGroup verb) {
    boolean time =
        verb.mood() == Mood.INDICATIVE
            && (verb.tense() == Tense.PRESENT || verb.tense() == Tense.SIMPLE_PAST);
    return time && !verb.negated() && !Lists.named("state-verbs").contains(verb.lemma());
  }

  private static boolean acts(VerbGroup verb) {
    return verb.mood() == Mood.INDICATIVE
        && verb.voice() == VerbGroup.Voice.ACTIVE
        && !verb.negated()
        && !Lists.named("state-verbs").contains(verb.lemma());
  }

  // « est un impôt », « désigne », « une usine rassemble »
  private static boolean defines(Sentence sentence) {
    boolean any = sentence.token(0).is("un", "une");
    return any
        || verb(sentence)
            .filter(v -> Lists.named("defining-verbs").contains(v.lemma()))
            .isPresent();
  }

  // What is so, and not what once happened.
  private static boolean timeless(Sentence sentence) {
    return !DateOrder.dated(sentence)
        && sentence.tokens().stream().noneMatch(t -> t.is("siècle", "siècles"));
  }

  private static boolean says(Sentence sentence) {
    boolean incised = Frames.of(sentence).incised();
    return incised
        || verb(sentence).filter(v -> Functions.reports(v.lemma()) && !v.negated()).isPresent();
  }

  // A saying that may stand beside another: not « a conclu », « a répondu ».
  private static boolean adds(Sentence sentence) {
    return verb(sentence)
        .filter(v -> Lists.named("further-sayings").contains(v.lemma()))
        .filter(v -> v.mood() == Mood.INDICATIVE && !v.negated())
        .isPresent();
  }

  /** The pronoun of an incise: « -t-il » of « a-t-il déclaré », its index. */
  static Optional<Integer> clitic(Sentence sentence, VerbGroup verb) {
    int end = Math.min(sentence.size(), verb.span().end() + 1);
    for (int i = verb.finite() + 1; i < end; i++) {
      if (PERSONAL.contains(sentence.token(i).lower().replaceFirst("^-(?:t-)?", ""))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  // The second says « il » of the one person who speaks in the first.
  private static boolean sameSpeaker(Pair pair) {
    return subject(pair.after())
        .filter(s -> s.start() == 0 && s.length() == 1)
        .map(s -> pair.after().token(0).lower())
        .filter(pronoun -> speaker(pair, pronoun))
        .isPresent();
  }

  private static boolean speaker(Pair pair, String pronoun) {
    Sentence sentence = pair.before();
    Optional<Span> subject = subject(sentence);
    if (subject.isEmpty() || others(sentence, subject.get())) {
      return false;
    }
    String first = sentence.token(subject.get().start()).lower();
    if (PERSONAL.contains(first)) {
      return first.equals(pronoun);
    }
    Optional<NounPhrase> phrase = sentence.nounPhrase(subject.get().start());
    return phrase
        .filter(p -> Nouns.human(sentence, p))
        .filter(p -> (p.number() == Number.PLURAL) == pronoun.endsWith("s"))
        .flatMap(p -> Resumption.gender(sentence, p, pair.context()))
        .filter(g -> (g == Gender.FEMININE) == pronoun.startsWith("elle"))
        .isPresent();
  }

  private static boolean others(Sentence sentence, Span subject) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.kind() == Mention.Kind.PERSON && !subject.overlaps(m.span()));
  }

  // « …, a déclaré le maire. » « …, a-t-il précisé. »: each has an incise, the second « -t-il ».
  private static boolean saidAgain(Pair pair) {
    Optional<Frames.Frame> incise =
        Frames.of(pair.after()).all().stream()
            .filter(Frames.Frame::incise)
            .reduce((one, two) -> two);
    return Frames.of(pair.before()).incised()
        && incise
            .map(Frames.Frame::verb)
            .filter(v -> Lists.named("further-sayings").contains(v.lemma()))
            .flatMap(v -> clitic(pair.after(), v))
            .isPresent();
  }

  // One verb, once affirmed and once denied, of two subjects and on one matter.
  private static boolean opposed(Pair pair) {
    Optional<VerbGroup> one = verb(pair.before());
    Optional<VerbGroup> two = verb(pair.after());
    return one.isPresent()
        && two.isPresent()
        && one.get().lemma().equals(two.get().lemma())
        && one.get().negated() != two.get().negated()
        && Verbs.sameTense(one.get(), two.get())
        && !sameSubject(pair)
        && common(pair, one.get(), two.get());
  }

  private static boolean common(Pair pair, VerbGroup one, VerbGroup two) {
    return !Collections.disjoint(
        nouns(pair.before(), one.span().end()), nouns(pair.after(), two.span().end()));
  }

  // Both name one thing: « l’agence », « l’AFP ».
  private static boolean shares(Pair pair) {
    return !Collections.disjoint(nouns(pair.before(), 0), nouns(pair.after(), 0));
  }

  private static boolean sharesName(Pair pair) {
    return !Collections.disjoint(names(pair.before()), names(pair.after()));
  }

  private static Set<String> names(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.capitalised() && (t.index() > 0 || t.is(Tag.PROPN)) && t.text().length() > 1)
        .map(Token::text)
        .collect(Collectors.toSet());
  }

  private static Set<String> nouns(Sentence sentence, int from) {
    return sentence.tokens().subList(from, sentence.size()).stream()
        .filter(t -> t.is(Tag.NOUN, Tag.PROPN) && !hollow(t))
        .map(Token::lemma)
        .collect(Collectors.toSet());
  }

  private static boolean hollow(Token noun) {
    return Lists.named("hollow").contains(noun.lemma())
        || Lists.named("months").contains(noun.lower());
  }
}
