package io.github.intertitre.rules.rewrite;

import static java.util.Map.entry;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The named tests that a rule of linking can ask of two neighbouring sentences. */
final class PairTests {
  /** Whether a pair shows something. */
  interface Test {
    boolean holds(Pair pair);
  }

  // Years: « ensuite » behind more, or « plus tard » behind a century, tells nobody anything.
  private static final int SOON = 40;
  private static final int NOT_LONG = 100;

  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

  private static final Map<String, Test> ALL =
      Map.ofEntries(
          entry("later", p -> DateOrder.later(p.before(), p.after())),
          entry("soon-after", p -> DateOrder.within(SOON, p.before(), p.after())),
          entry("not-long-after", p -> DateOrder.within(NOT_LONG, p.before(), p.after())),
          entry("shares", PairSubjects::shares),
          entry("same-object", PairSubjects::sameObject),
          entry("new-person", PairSubjects::newPerson),
          entry("one-story", PairSubjects::oneStory),
          entry("opens-date", p -> DateOrder.opens(p.after())),
          entry("timeless", p -> timeless(p.before()) && timeless(p.after())),
          entry("opens-place", p -> PairSubjects.opensPlace(p.after())),
          entry("subject-first", p -> subject(p.after()).filter(s -> s.start() == 0).isPresent()),
          entry("plain-subject", p -> PairSubjects.plain(p.after())),
          entry("same-subject", PairSubjects::sameSubject),
          entry("narrates", p -> verb(p.after()).filter(PairTests::narrates).isPresent()),
          entry("born-or-dead", p -> verb(p.after()).filter(PairTests::bornOrDead).isPresent()),
          entry("year-after", p -> DateOrder.within(1, p.before(), p.after())),
          entry("same-tense", PairTests::sameTense),
          entry("counted", p -> verb(p.after()).filter(v -> counted(p.after(), v)).isPresent()),
          entry("same-verb", PairTests::sameVerb),
          entry("acts", p -> verb(p.after()).filter(PairTests::acts).isPresent()),
          entry("no-definition", p -> !defines(p.before()) && !defines(p.after())),
          entry("positive-before", p -> verb(p.before()).filter(PairTests::positive).isPresent()),
          entry("both-say", p -> PairSayings.says(p.before()) && PairSayings.adds(p.after())),
          entry("same-speaker", PairSayings::sameSpeaker),
          entry("opposed", PairTests::opposed),
          entry("contrary", PairTests::contrary),
          entry("told-before", p -> PairSayings.tells(p.before())),
          entry("unadded", p -> unadded(p.after())),
          entry("denied", p -> PairSayings.denied(p.after())),
          entry("denial-before", p -> verb(p.before()).filter(PairTests::denies).isPresent()),
          entry("bears-on", PairTests::bearsOn),
          entry("unquoted", p -> p.after().quotations().isEmpty()));

  // Each word that has a contrary.
  private static final Set<String> CONTRARY =
      Stream.of("contraries", "contrary-moves")
          .flatMap(list -> Lists.named(list).stream())
          .flatMap(pair -> Arrays.stream(pair.split("=")))
          .collect(Collectors.toUnmodifiableSet());

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

  static Optional<VerbGroup> verb(Sentence sentence) {
    return Frames.of(sentence).main().map(Frames.Frame::verb);
  }

  static Optional<Span> subject(Sentence sentence) {
    return Frames.of(sentence).main().flatMap(Frames.Frame::subject);
  }

  // An event: a finished past, or the present of chronicles; no state.
  private static boolean narrates(VerbGroup verb) {
    boolean time =
        verb.mood() == Mood.INDICATIVE
            && (verb.tense() == Tense.PRESENT || verb.tense() == Tense.SIMPLE_PAST);
    return time && !verb.negated() && !Lists.named("state-verbs").contains(verb.lemma());
  }

  // No life begins or ends « ensuite ».
  private static boolean bornOrDead(VerbGroup verb) {
    return Lists.named("life-bounds").contains(verb.lemma());
  }

  private static boolean positive(VerbGroup verb) {
    return !verb.negated() && !Lists.named("refusals").contains(verb.lemma());
  }

  // « accueille 70 millions de voyageurs »: a figure, and no story.
  private static boolean counted(Sentence sentence, VerbGroup verb) {
    int next = verb.span().end();
    return next < sentence.size() && sentence.token(next).is(Tag.NUM);
  }

  private static boolean sameVerb(Pair pair) {
    return verb(pair.before())
        .map(VerbGroup::lemma)
        .equals(verb(pair.after()).map(VerbGroup::lemma));
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
        && sentence.tokens().stream()
            .noneMatch(t -> Lists.named("eras").contains(t.lower()) || year(t));
  }

  private static boolean year(Token token) {
    return YEAR.matcher(token.text()).matches();
  }

  private static boolean sameTense(Pair pair) {
    Optional<VerbGroup> one = verb(pair.before());
    Optional<VerbGroup> two = verb(pair.after());
    return one.isPresent() && two.isPresent() && Verbs.sameTense(one.get(), two.get());
  }

  // « a reculé », « a augmenté », of two named subjects and on one matter.
  private static boolean contrary(Pair pair) {
    if (!maybeContrary(pair)) {
      return false;
    }
    Optional<VerbGroup> one = verb(pair.before()).filter(PairTests::acts);
    Optional<VerbGroup> two = verb(pair.after()).filter(PairTests::acts);
    boolean named =
        subject(pair.after())
            .filter(s -> s.start() == 0)
            .flatMap(s -> pair.after().nounPhrase(s.start()))
            .isPresent();
    return named
        && one.isPresent()
        && two.isPresent()
        && sameTense(pair)
        && !PairSubjects.sameSubject(pair)
        && opposite(pair, one.get().lemma(), two.get().lemma());
  }

  // Two sales, of which one rises and one falls; one bill, which one house passes and one rejects.
  private static boolean opposite(Pair pair, String one, String two) {
    return contrary("contrary-moves", one, two) && PairSubjects.sameHead(pair)
        || contrary("contraries", one, two) && PairSubjects.sameObject(pair);
  }

  // Before more is worked out: whether any words of the two are contraries.
  private static boolean maybeContrary(Pair pair) {
    return pair.before().tokens().stream().anyMatch(one -> CONTRARY.contains(one.lemma()))
        && pair.after().tokens().stream().anyMatch(two -> CONTRARY.contains(two.lemma()));
  }

  private static boolean contrary(String list, String one, String two) {
    Set<String> pairs = Lists.named(list);
    return pairs.contains(one + "=" + two) || pairs.contains(two + "=" + one);
  }

  // « Aucun accord », « Cela », or a thing that the sentence before names too.
  private static boolean bearsOn(Pair pair) {
    return pair.after().token(0).is("aucun", "aucune", "cela", "ceci") || PairSubjects.shares(pair);
  }

  // « conteste ces chiffres »: what is said next is the ground for it.
  private static boolean denies(VerbGroup verb) {
    return Lists.named("reasoned").contains(verb.lemma());
  }

  private static boolean denies(Sentence sentence) {
    return sentence.verbs().stream().anyMatch(VerbGroup::negated);
  }

  // One verb, once affirmed and once denied, of two subjects and on one matter.
  // « participera même »: one word that adds is enough; « que ces informations » goes on with it.
  private static boolean unadded(Sentence sentence) {
    return sentence.tokens().stream()
        .skip(1)
        .noneMatch(
            t ->
                t.is(Tag.ADV) && Lists.named("adding").contains(t.lower())
                    || t.is(Tag.DET) && t.is("ce", "cet", "cette", "ces"));
  }

  private static boolean opposed(Pair pair) {
    if (!denies(pair.after())) {
      return false;
    }
    Optional<VerbGroup> one = verb(pair.before());
    Optional<VerbGroup> two = verb(pair.after());
    return one.isPresent()
        && two.isPresent()
        && one.get().lemma().equals(two.get().lemma())
        && !Lists.named("empty-verbs").contains(one.get().lemma())
        && two.get().negated()
        && !one.get().negated()
        && Verbs.sameTense(one.get(), two.get())
        && !PairSubjects.sameSubject(pair)
        && PairSubjects.shares(pair, one.get().span().end(), two.get().span().end());
  }
}
