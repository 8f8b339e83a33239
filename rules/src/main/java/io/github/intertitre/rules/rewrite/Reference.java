package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
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
import java.util.Set;

/** Takes up again what was named before, where only one thing can be meant. */
final class Reference {
  private static final Set<String> PRONOUNS =
      Set.of("il", "elle", "ils", "elles", "on", "nous", "je", "cela", "ce", "j’", "c’");

  private Reference() {}

  /**
   * A subject for a sentence that follows {@code before}: « Il », « Elle », « Le ministre », « Anne
   * Roy ».
   */
  static Optional<String> resume(Sentence sentence, Span subject, Span before, Context context) {
    Token first = sentence.token(subject.start());
    if (PRONOUNS.contains(first.lower())) {
      boolean personal = first.is("il", "elle", "ils", "elles", "on", "nous", "je");
      return personal ? Optional.of(first.lower()) : Optional.empty();
    }
    Optional<NounPhrase> head = sentence.nounPhrase(subject.start());
    if (head.isEmpty() || unresumable(sentence, subject)) {
      return Optional.empty();
    }
    boolean plural =
        Frames.of(sentence)
            .main()
            .filter(f -> f.subject().filter(s -> s.start() == subject.start()).isPresent())
            .map(f -> f.verb().number() == Number.PLURAL)
            .orElse(head.get().number() == Number.PLURAL);
    if (plural && head.get().number() != Number.PLURAL) {
      return joined(sentence, subject, context);
    }
    return plural == (head.get().number() == Number.PLURAL)
        ? pronoun(sentence, head.get(), subject, before, context)
        : Optional.empty();
  }

  private static boolean unresumable(Sentence sentence, Span subject) {
    return sentence.tokens().subList(subject.start(), subject.end()).stream()
        .anyMatch(t -> Lists.named("not-negated-words").contains(t.lower()) || t.is("ou"));
  }

  // « le maire et la préfète ont »: « ils », and « elles » only where all are feminine.
  private static Optional<String> joined(Sentence sentence, Span subject, Context context) {
    boolean and =
        sentence.tokens().subList(subject.start(), subject.end()).stream()
            .anyMatch(t -> t.is("et"));
    List<Optional<Gender>> genders =
        sentence.nounPhrases().stream()
            .filter(n -> subject.contains(n.span()) && !complement(sentence, n))
            .map(n -> gender(sentence, n, context))
            .toList();
    if (!and || genders.size() < 2) {
      return Optional.empty();
    }
    if (genders.contains(Optional.of(Gender.MASCULINE))) {
      return Optional.of("ils");
    }
    return genders.stream().allMatch(g -> g.equals(Optional.of(Gender.FEMININE)))
        ? Optional.of("elles")
        : Optional.empty();
  }

  private static boolean complement(Sentence sentence, NounPhrase phrase) {
    int start = phrase.span().start();
    return start > 0 && sentence.token(start - 1).is(Tag.ADP, Tag.ADP_DET);
  }

  private static Optional<String> pronoun(
      Sentence sentence, NounPhrase phrase, Span subject, Span before, Context context) {
    Optional<Gender> gender = gender(sentence, phrase, context);
    if (gender.isEmpty()) {
      // « les scientifiques »: the masculine stands for all.
      boolean people =
          phrase.number() == Number.PLURAL
              && sentence.token(phrase.span().start()).is("les", "des", "ces")
              && sentence.token(phrase.head()).is(Tag.NOUN);
      return people ? Optional.of("ils") : name(sentence, phrase);
    }
    if (phrase.number() == Number.PLURAL) {
      return Optional.of(gender.get() == Gender.FEMININE ? "elles" : "ils");
    }
    if (rival(sentence, subject, before, gender.get(), context)) {
      return name(sentence, phrase);
    }
    return Optional.of(gender.get() == Gender.FEMININE ? "elle" : "il");
  }

  /** The gender that a pronoun for this phrase must have; empty where nothing tells. */
  static Optional<Gender> gender(Sentence sentence, NounPhrase phrase, Context context) {
    Optional<Mention> mention = sentence.mention(phrase.head());
    Optional<Mention> person = Nouns.person(sentence, phrase);
    if (person.isPresent()) {
      Optional<Gender> told =
          sentence.token(phrase.head()).is(Tag.NOUN) ? Nouns.gender(phrase) : Optional.empty();
      return context.gender(person.get().text()).or(() -> told);
    }
    Optional<Gender> known =
        context.genders().entrySet().stream()
            .filter(e -> mention.filter(m -> m.text().equals(e.getKey())).isPresent())
            .map(java.util.Map.Entry::getValue)
            .findFirst();
    boolean determined = sentence.token(phrase.span().start()).is(Tag.DET, Tag.ADP_DET);
    boolean told =
        determined && (phrase.gender() == Gender.MASCULINE || phrase.gender() == Gender.FEMININE);
    return known.or(() -> told ? Optional.of(phrase.gender()) : Optional.empty());
  }

  // Another person of the same gender, so that a pronoun could be either.
  private static boolean rival(
      Sentence sentence, Span subject, Span before, Gender gender, Context context) {
    return sentence.mentions().stream()
        .filter(m -> before.overlaps(m.span()))
        .filter(m -> m.kind() == Mention.Kind.PERSON && !m.span().overlaps(subject))
        .anyMatch(m -> context.gender(m.text()).map(g -> g == gender).orElse(true));
  }

  private static Optional<String> name(Sentence sentence, NounPhrase phrase) {
    Optional<Mention> person = Nouns.person(sentence, phrase);
    if (person.isPresent()) {
      return person.map(Mention::text);
    }
    boolean determined = sentence.token(phrase.span().start()).is("le", "la", "l’", "les");
    boolean named = Nouns.name(sentence, phrase).isPresent();
    return named || determined && phrase.span().length() <= 3
        ? Optional.of(sentence.text(phrase.span()))
        : Optional.empty();
  }

  /** The person of whom a word behind token {@code comma} tells, « décédé en 2004 ». */
  static Optional<NounPhrase> person(Sentence sentence, int comma, Token word) {
    List<NounPhrase> fitting =
        candidates(sentence, comma).stream()
            .filter(p -> fits(p, word.features().number(), word.features().gender()))
            .filter(p -> Nouns.human(sentence, p))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The noun that a relative clause behind token {@code comma} speaks of; empty where unsure. */
  static Optional<NounPhrase> antecedent(
      Sentence sentence, int comma, Number number, Gender gender, String verb) {
    List<NounPhrase> fitting =
        candidates(sentence, comma).stream()
            .filter(p -> fits(p, number, gender))
            .filter(p -> refers(sentence, p))
            .toList();
    List<NounPhrase> events = fitting.stream().filter(p -> does(sentence, p, verb)).toList();
    if (events.size() == 1) {
      return Optional.of(events.get(0));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
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
      candidates.add(phrase);
      end = phrase.span().start();
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
    return end > 0 && sentence.token(end - 1).is("et", "ou", "ni") ? List.of() : candidates;
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
    int start = phrase.span().start();
    boolean bare =
        start > 0
            && sentence.token(start - 1).is("de", "d’", "en")
            && !sentence.token(start).is(Tag.DET);
    Optional<Mention> mention = sentence.mention(phrase.head());
    boolean name = mention.filter(m -> m.kind().isName()).isPresent();
    boolean time =
        mention.filter(m -> m.kind() == Mention.Kind.DATE).isPresent()
            || Lists.named("time-nouns").contains(sentence.token(phrase.head()).lemma());
    return !time && (name || !bare);
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
