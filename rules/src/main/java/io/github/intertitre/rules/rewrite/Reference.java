package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the noun that a relative clause or an apposition speaks of, where only one can be meant.
 */
final class Reference {
  private Reference() {}

  /** The person of whom a word behind token {@code comma} tells, « décédé en 2004 ». */
  static Optional<NounPhrase> person(Sentence sentence, int comma, Token word) {
    List<NounPhrase> fitting =
        candidates(sentence, comma).stream()
            .filter(p -> fits(p, word.features().number(), word.features().gender()))
            .filter(p -> Nouns.human(sentence, p))
            .toList();
    // « de l’ancien chef Yasser Arafat, décédé »: who has a name is meant by it.
    boolean unnamed =
        sentence.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().end() == comma)
            .anyMatch(m -> fitting.stream().noneMatch(p -> p.span().overlaps(m.span())));
    return fitting.size() == 1 && !unnamed ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The noun that a relative clause behind token {@code comma} speaks of; empty where unsure. */
  static Optional<NounPhrase> antecedent(
      Sentence sentence, int comma, Number number, Gender gender, String verb) {
    List<NounPhrase> agreeing =
        near(sentence, comma).stream().filter(p -> fits(p, number, gender)).toList();
    if (agreeing.stream().anyMatch(p -> timed(sentence, p))) {
      return Optional.empty();
    }
    List<NounPhrase> fitting = agreeing.stream().filter(p -> refers(sentence, p)).toList();
    boolean amount = agreeing.size() > 1 && Lists.named("amount-verbs").contains(verb);
    if (amount || governed(sentence, fitting, agreeing)) {
      return Optional.empty();
    }
    List<NounPhrase> events = fitting.stream().filter(p -> does(sentence, p, verb)).toList();
    if (events.size() == 1) {
      return Optional.of(events.get(0));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : human(sentence, fitting, verb);
  }

  // « de dons pour les églises, qui »: the bare noun before, which the other completes, may be
  // meant.
  private static boolean governed(
      Sentence sentence, List<NounPhrase> fitting, List<NounPhrase> agreeing) {
    return fitting.size() == 1
        && agreeing.stream()
            .filter(p -> p.number() == Number.PLURAL && bare(sentence, p))
            .anyMatch(p -> p.span().start() < fitting.get(0).span().start());
  }

  // « la demande de l’agence, qui refuse »: of two nouns the one of people, where only people do
  // so.
  private static Optional<NounPhrase> human(
      Sentence sentence, List<NounPhrase> fitting, String verb) {
    List<NounPhrase> people =
        Lists.named("human-verbs").contains(verb)
            ? fitting.stream().filter(p -> Nouns.human(sentence, p)).toList()
            : List.of();
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  // The nouns of the last phrase, complements first; none where the phrase is one of several.
  private static List<NounPhrase> candidates(Sentence sentence, int comma) {
    List<NounPhrase> candidates = new ArrayList<>();
    int end = comma;
    for (int i = sentence.nounPhrases().size() - 1; i >= 0; i--) {
      NounPhrase phrase = sentence.nounPhrases().get(i);
      if (phrase.span().end() > end) {
        continue;
      }
      if (!gap(sentence, phrase.span().end(), end)) {
        // What « de » hangs on was not read: anything could be meant.
        boolean hangs =
            end < comma
                && sentence.token(end).is("de", "d’", "du", "des")
                && !sentence.token(Math.max(0, end - 1)).is(Tag.VERB, Tag.AUX);
        if (hangs) {
          return List.of();
        }
        break;
      }
      // « les propos du président Paul Roy »: the title is the person.
      if (phrase.span().end() < end || !opensName(sentence, end)) {
        candidates.add(phrase);
      }
      end = phrase.span().start();
      if (end > 0 && opensName(sentence, end) && sentence.token(end - 1).is(Tag.NOUN, Tag.ADJ)) {
        continue;
      }
      if (doer(sentence, end - 1)) {
        return List.of();
      }
      if (end == 0
          || !sentence.token(end - 1).is(Tag.ADP, Tag.ADP_DET)
          || sentence.token(end - 1).is("par", "chez")) {
        break;
      }
      end--;
    }
    if (end > 1 && sentence.token(end - 1).is(",")) {
      return behindApposition(sentence, end);
    }
    if (ofInfinitive(sentence, end)) {
      return List.of();
    }
    return end > 0 && sentence.token(end - 1).is("et", "ou", "ni") ? List.of() : candidates;
  }

  // « un voilier conduit par un marin, qui »: what is done to may be meant as well as who does it.
  private static boolean doer(Sentence sentence, int by) {
    int at = by - 1;
    while (at > 0 && sentence.token(at).is(Tag.ADV)) {
      at--;
    }
    int participle = at;
    return participle > 0
        && sentence.token(by).is("par")
        && NounTests.participle(sentence.token(participle)).findAny().isPresent()
        && sentence.verb(participle).filter(v -> v.finite() < participle).isEmpty();
  }

  private static boolean opensName(Sentence sentence, int at) {
    return sentence
        .mention(at)
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().start() == at)
        .isPresent();
  }

  // « une technicienne chargée de réparer une caméra, qui »: the object of an infinitive that hangs
  // on a noun, which may be meant as well.
  private static boolean ofInfinitive(Sentence sentence, int object) {
    int verb = object - 1;
    if (verb < 2 || sentence.token(verb).features().mood() != Mood.INFINITIVE) {
      return false;
    }
    int before = sentence.token(verb - 1).is("de", "d’", "à", "pour") ? verb - 2 : verb - 1;
    Token governor = sentence.token(before);
    return governor.is(Tag.NOUN, Tag.PROPN, Tag.ADJ)
        || governor.features().isPastParticiple() && sentence.verb(before).isEmpty();
  }

  // Behind an apposition only the person before it can be meant: « Anne Roy, cheffe formée à Lyon,
  // qui ».
  private static List<NounPhrase> near(Sentence sentence, int comma) {
    int from = comma;
    while (from > 0 && !sentence.token(from - 1).is(",", ";", ":", "(", ")")) {
      from--;
    }
    Span part = new Span(from, comma);
    boolean verbless =
        from > 1
            && sentence.token(from - 1).is(",")
            && sentence.verbs().stream().noneMatch(v -> part.contains(v.finite()));
    return verbless ? behindApposition(sentence, from) : candidates(sentence, comma);
  }

  // « avec Anne Roy, la maire de Tulle, qui »: the person is meant.
  private static List<NounPhrase> behindApposition(Sentence sentence, int end) {
    return sentence
        .nounPhrase(end - 2)
        .filter(n -> n.span().end() == end - 1 && Nouns.person(sentence, n).isPresent())
        .filter(n -> n.span().start() == 0 || !sentence.token(n.span().start() - 1).is(",", "et"))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean fits(NounPhrase phrase, Number number, Gender gender) {
    if (number == Number.NONE) {
      return gender == Gender.NONE || phrase.gender().agrees(gender);
    }
    boolean singular = phrase.number() == Number.NONE && number == Number.SINGULAR;
    boolean agrees = phrase.number() != Number.NONE && phrase.number().agrees(number);
    return (singular || agrees) && (gender == Gender.NONE || phrase.gender().agrees(gender));
  }

  // « de traité » in « un projet de traité » names no treaty that could be spoken of.
  private static boolean refers(Sentence sentence, NounPhrase phrase) {
    Optional<Mention> mention = sentence.mention(phrase.head());
    boolean name = mention.filter(m -> m.kind().isName()).isPresent();
    boolean time =
        mention.filter(m -> m.kind() == Mention.Kind.DATE).isPresent()
            || !name && Lists.named("time-nouns").contains(sentence.token(phrase.head()).lemma());
    return !time && (name || !bare(sentence, phrase));
  }

  private static boolean bare(Sentence sentence, NounPhrase phrase) {
    int start = phrase.span().start();
    return start > 0
        && sentence.token(start - 1).is("de", "d’", "en")
        && !sentence.token(start).is(Tag.DET);
  }

  // « la création d’une quatrième année d’internat, qui »: the year itself may be meant.
  private static boolean timed(Sentence sentence, NounPhrase phrase) {
    return Lists.named("time-nouns").contains(sentence.token(phrase.head()).lemma())
        && sentence.token(phrase.span().start()).is("un", "une");
  }

  private static boolean does(Sentence sentence, NounPhrase phrase, String verb) {
    return Lexicon.french()
        .relations()
        .event(sentence.token(phrase.head()).lemma())
        .filter(event -> event.verbs().contains(verb))
        .isPresent();
  }

  // Nothing but prepositions, participles and adverbs lies between.
  private static boolean gap(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .allMatch(
            t ->
                t.is(Tag.ADP, Tag.ADP_DET, Tag.ADV, Tag.ADJ, Tag.NUM, Tag.DET)
                    || t.is("«", "»")
                    || t.features().isPastParticiple());
  }
}
