package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Optional;

/**
 * Tests of whose something is: « dont le coût augmente » tells an owner, « dont on parle » none.
 */
final class Owners {
  private Owners() {}

  /** The verb behind « dont le N » has no complement with « de » that « dont » could be. */
  static boolean owned(Sentence sentence, Span verb, Span rest) {
    Optional<Token> next =
        rest.length() == 0 ? Optional.empty() : Optional.of(sentence.token(rest.start()));
    boolean of =
        Verbs.at(sentence, verb)
            .filter(v -> Lists.named("of-verbs").contains(v.lemma()))
            .isPresent();
    boolean state = next.filter(t -> Lists.named("of-adjectives").contains(t.lemma())).isPresent();
    boolean needs =
        Verbs.at(sentence, verb).filter(v -> v.lemma().equals("avoir")).isPresent()
            && next.filter(t -> t.is(Tag.DET, Tag.NUM)).isEmpty();
    return !of && !state && !needs;
  }

  /** Nobody and nothing that has a name stands in it, so that « son » could mean no other. */
  static boolean peopleFree(Sentence sentence, Span span) {
    return sentence.nounPhrases().stream()
            .filter(p -> span.overlaps(p.span()))
            .noneMatch(p -> Nouns.human(sentence, p))
        && sentence.mentions().stream()
            .filter(m -> span.overlaps(m.span()) && m.kind().isName())
            .allMatch(m -> m.kind() == Mention.Kind.PLACE);
  }

  /** Nobody whom a pronoun for the first could mean stands in the second outside quotations. */
  static boolean soleOfKind(Sentence sentence, Span phrase, Span rest) {
    Optional<NounPhrase> subject = sentence.nounPhrase(phrase.start());
    return sentence.nounPhrases().stream()
        .filter(p -> rest.contains(p.span()) && Nouns.maybeHuman(sentence, p))
        .filter(p -> !sentence.quoted(p.head()))
        .noneMatch(p -> subject.filter(s -> alike(s, p)).isPresent());
  }

  private static boolean alike(NounPhrase one, NounPhrase two) {
    boolean gender = Nouns.gender(one).equals(Nouns.gender(two)) || Nouns.gender(two).isEmpty();
    boolean number = (one.number() == Number.PLURAL) == (two.number() == Number.PLURAL);
    return gender && number;
  }

  /**
   * What is done to somebody or is so of him in the second half is of the subject, and could not be
   * of the object before: not « Le chien a mordu un enfant. Il a été abattu ».
   */
  static boolean onePatient(Sentence sentence, Span subject, Span object, Span second) {
    boolean undergoes =
        Verbs.at(sentence, second)
            .filter(v -> v.voice() == VerbGroup.Voice.PASSIVE || v.lemma().equals("être"))
            .isPresent();
    Optional<NounPhrase> told = sentence.nounPhrase(subject.start());
    return !undergoes
        || sentence
            .nounPhrase(object.start())
            .filter(p -> p.span().start() == object.start())
            .filter(p -> told.filter(t -> alike(t, p)).isPresent())
            .filter(
                p ->
                    Nouns.human(sentence, p)
                        || told.filter(t -> Nouns.human(sentence, t)).isEmpty())
            .isEmpty();
  }

  /** Ends in « la femme de », « le fils du »: what follows the name may tell of another. */
  static boolean ofSomebody(Sentence sentence, Span span) {
    int of = span.end() - 1;
    return of > span.start()
        && sentence.token(of).is("de", "d’", "du")
        && sentence.nounPhrase(of - 1).filter(p -> Nouns.human(sentence, p)).isPresent();
  }

  /**
   * « qui » behind what stands beside a speaker means the speaker: « Anne Roy, auteure d’une étude,
   * qui craint » but not « qui montre », and nobody else stands there.
   */
  static boolean speakersOwn(Sentence sentence, Span beside, Span relative) {
    int from = beside.end();
    while (from > beside.start() && !sentence.token(from - 1).is(",")) {
      from--;
    }
    if (from == beside.start() && ofOthers(sentence, beside)) {
      return false;
    }
    Span last = new Span(from, beside.end());
    boolean name = sentence.mentions().stream().anyMatch(m -> m.span().equals(last));
    List<NounPhrase> others =
        sentence.nounPhrases().stream()
            .filter(p -> last.contains(p.span()) && p.span().start() > last.start())
            .filter(p -> sentence.token(p.span().start() - 1).is(Tag.ADP, Tag.ADP_DET))
            .filter(
                p -> Nouns.name(sentence, p).map(m -> m.kind() != Mention.Kind.PLACE).orElse(true))
            .toList();
    return name
        || others.isEmpty()
        || others.stream().noneMatch(p -> somebody(sentence, p)) && speaks(sentence, relative);
  }

  // « l’avocat de l’association, qui demande »: who it is that asks is not told.
  private static boolean ofOthers(Sentence sentence, Span beside) {
    return sentence.nounPhrases().stream()
        .filter(p -> beside.contains(p.span()))
        .anyMatch(p -> Nouns.human(sentence, p));
  }

  // A person, and no body.
  private static boolean somebody(Sentence sentence, NounPhrase phrase) {
    return Nouns.person(sentence, phrase).isPresent() || Nouns.individual(sentence, phrase);
  }

  private static boolean speaks(Sentence sentence, Span relative) {
    return Verbs.in(sentence, relative)
        .map(VerbGroup::lemma)
        .filter(
            v ->
                Functions.reports(v)
                    || Lists.named("sayings").contains(v)
                    || Lists.named("human-verbs").contains(v))
        .isPresent();
  }

  /** The subject of its main clause is somebody. */
  static boolean humanMain(Sentence sentence, Span span) {
    return Frames.of(sentence, span)
        .main()
        .flatMap(Frames.Frame::subject)
        .filter(s -> NounTests.human(sentence, s))
        .isPresent();
  }

  /** All nouns behind its verb are in the singular. */
  static boolean singularEnd(Sentence sentence, Span span) {
    int from =
        Frames.of(sentence, span).main().map(f -> f.verb().span().end()).orElse(span.start());
    return sentence.nounPhrases().stream()
        .filter(p -> p.span().start() >= from && p.span().end() <= span.end())
        .allMatch(p -> p.number() == Number.SINGULAR || p.number() == Number.NONE);
  }

  /**
   * Whoever does it, and nothing that goes with the verb: « la police italienne », « le ministre de
   * la Culture »; not « la police (de vol) », « des agents (chaque matin) ».
   */
  static boolean bareAgent(Sentence sentence, Span agent) {
    Optional<NounPhrase> phrase =
        sentence.nounPhrase(agent.start()).filter(p -> p.span().start() == agent.start());
    if (phrase.isEmpty()) {
      return false;
    }
    int end = phrase.get().span().end();
    boolean plain =
        sentence.tokens().subList(agent.start() + 1, agent.end()).stream()
            .noneMatch(t -> t.is(Tag.ADV, Tag.NUM) || t.is("ce", "cet", "cette", "ces", "chaque"));
    return plain && (end >= agent.end() || takesComplement(sentence, phrase.get(), end, agent));
  }

  private static boolean takesComplement(Sentence sentence, NounPhrase phrase, int of, Span agent) {
    String head = sentence.token(phrase.head()).lemma();
    boolean house = Lists.named("houses").contains(head);
    boolean office = house || Nouns.human(sentence, phrase);
    if (of + 1 >= agent.end() || !sentence.token(of).is("de", "d’", "du", "des")) {
      return false;
    }
    Token next = sentence.token(of + 1);
    boolean named = next.capitalised() || next.is("la", "l’") || sentence.token(of).is("du", "des");
    return named && office || house && next.is(Tag.NOUN);
  }
}
