package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;
import java.util.Set;

/** Tests of who speaks in two neighbouring sentences, and what of it was settled. */
final class PairSayings {
  private static final Set<String> PERSONAL = Set.of("il", "elle", "ils", "elles");

  private PairSayings() {}

  /**
   * Whether somebody speaks in it: « a déclaré », « », dit-elle », not « a commenté », of which a
   * saying that follows tells the words.
   */
  static boolean says(Sentence sentence) {
    return Frames.of(sentence).incised()
        || PairTests.verb(sentence)
            .filter(v -> !v.negated() && says(sentence, v))
            .filter(v -> !Lists.named("comments").contains(v.lemma()))
            .isPresent();
  }

  // « a déclaré », « a dénoncé », « a mis en garde »
  private static boolean says(Sentence sentence, VerbGroup verb) {
    int next = verb.span().end();
    boolean warns =
        verb.lemma().equals("mettre")
            && next + 1 < sentence.size()
            && sentence.token(next).is("en")
            && sentence.token(next + 1).is("garde");
    return warns
        || Functions.reports(verb.lemma())
        || Lists.named("further-sayings").contains(verb.lemma())
        || Lists.named("speech-acts").contains(verb.lemma());
  }

  /**
   * A saying that may stand beside another: not « a conclu », nor « a jugé », which says why, nor «
   * avait annoncé », which was said before.
   */
  static boolean adds(Sentence sentence) {
    return PairTests.verb(sentence)
        .filter(v -> Lists.named("further-sayings").contains(v.lemma()))
        .filter(v -> !Lists.named("grounds").contains(v.lemma()))
        .filter(v -> v.mood() == Mood.INDICATIVE && !v.negated())
        .filter(v -> !v.pluperfect())
        .isPresent();
  }

  /** A saying that has its own content: « a souligné l’urgence », not « a salué le geste ». */
  static boolean tells(Sentence sentence) {
    return adds(sentence)
        && PairTests.verb(sentence)
            .filter(v -> !Lists.named("speech-acts").contains(v.lemma()))
            .isPresent();
  }

  /** The pronoun of an incise: « -t-il » of « a-t-il déclaré », its index. */
  static Optional<Integer> clitic(Sentence sentence, VerbGroup verb) {
    int end = Math.min(sentence.size(), verb.span().end() + 1);
    for (int i = verb.finite() + 1; i < end; i++) {
      if (PERSONAL.contains(bare(sentence.token(i)))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The second says « il » of the one person who speaks in the first. */
  static boolean sameSpeaker(Pair pair) {
    return PairTests.subject(pair.after())
        .filter(s -> s.start() == 0 && s.length() == 1)
        .map(s -> pair.after().token(0).lower())
        .filter(pronoun -> PERSONAL.contains(pronoun) && speaker(pair, pronoun))
        .isPresent();
  }

  private static boolean speaker(Pair pair, String pronoun) {
    Sentence sentence = pair.before();
    Optional<Frames.Frame> incise = incise(sentence);
    if (incise.isPresent()) {
      return speaker(pair, incise.get().verb(), pronoun);
    }
    Optional<Span> subject = PairTests.subject(sentence);
    boolean sure = pair.between() == Pair.Between.SPLIT || pair.between() == Pair.Between.MANNER;
    return subject
        .filter(s -> sure || !others(sentence, s))
        .filter(s -> named(pair, s.start(), pronoun))
        .isPresent();
  }

  // « …, a déclaré le maire », « …, a-t-il dit »
  private static boolean speaker(Pair pair, VerbGroup incise, String pronoun) {
    return clitic(pair.before(), incise)
        .map(at -> bare(pair.before().token(at)).equals(pronoun))
        .orElseGet(() -> named(pair, incise.span().end(), pronoun));
  }

  // Whether a pronoun fits the person or body that is named at a token.
  private static boolean named(Pair pair, int at, String pronoun) {
    Sentence sentence = pair.before();
    if (at >= sentence.size()) {
      return false;
    }
    String first = sentence.token(at).lower();
    return PERSONAL.contains(first)
        ? first.equals(pronoun)
        : sentence
            .nounPhrase(at)
            .filter(p -> Nouns.human(sentence, p))
            .filter(p -> (p.number() == Number.PLURAL) == pronoun.endsWith("s"))
            .flatMap(p -> Resumption.gender(sentence, p, pair.context()))
            .filter(g -> (g == Gender.FEMININE) == pronoun.startsWith("elle"))
            .isPresent();
  }

  // Somebody else whom « il » could mean.
  private static boolean others(Sentence sentence, Span subject) {
    return sentence.nounPhrases().stream()
        .anyMatch(p -> !subject.overlaps(p.span()) && Nouns.human(sentence, p));
  }

  private static Optional<Frames.Frame> incise(Sentence sentence) {
    return Frames.of(sentence).all().stream()
        .filter(Frames.Frame::incise)
        .reduce((one, two) -> two);
  }

  /** « Aucun accord n’a été conclu », « L’authenticité n’a pas été confirmée ». */
  static boolean denied(Sentence sentence) {
    return PairTests.verb(sentence)
        .filter(v -> v.negated() && v.mood() == Mood.INDICATIVE)
        .filter(v -> v.compound() && v.voice() == VerbGroup.Voice.PASSIVE)
        .filter(v -> Lists.named("withheld").contains(v.lemma()))
        .isPresent();
  }

  // « il » of « -t-il »
  private static String bare(Token clitic) {
    return clitic.lower().replaceFirst("^-(?:t-)?", "");
  }
}
