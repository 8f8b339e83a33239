package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.surface.Elision;
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

  /** A subject for a sentence that follows: « Il », « Elle », « Le ministre », « Anne Roy ». */
  static Optional<String> resume(Sentence sentence, Span subject, Context context) {
    Token first = sentence.token(subject.start());
    if (PRONOUNS.contains(first.lower())) {
      boolean personal = first.is("il", "elle", "ils", "elles", "on", "nous", "je");
      return personal ? Optional.of(first.lower()) : Optional.empty();
    }
    Optional<NounPhrase> head = sentence.nounPhrase(subject.start());
    if (head.isEmpty()
        || sentence.tokens().subList(subject.start(), subject.end()).stream()
            .anyMatch(
                t ->
                    t.is(
                        "et",
                        "ou",
                        "ni",
                        "aucun",
                        "aucune",
                        "personne",
                        "rien",
                        "nul",
                        "chacun",
                        "chaque"))) {
      return Optional.empty();
    }
    return pronoun(sentence, head.get(), context);
  }

  private static Optional<String> pronoun(Sentence sentence, NounPhrase phrase, Context context) {
    Optional<Gender> gender = gender(sentence, phrase, context);
    if (gender.isEmpty()) {
      return name(sentence, phrase);
    }
    if (phrase.number() == Number.PLURAL) {
      return Optional.of(gender.get() == Gender.FEMININE ? "elles" : "ils");
    }
    if (rival(sentence, phrase, gender.get(), context)) {
      return name(sentence, phrase);
    }
    return Optional.of(gender.get() == Gender.FEMININE ? "elle" : "il");
  }

  /** The gender that a pronoun for this phrase must have; empty where nothing tells. */
  static Optional<Gender> gender(Sentence sentence, NounPhrase phrase, Context context) {
    Optional<Mention> mention = sentence.mention(phrase.head());
    if (mention.filter(m -> m.kind() == Mention.Kind.PERSON).isPresent()) {
      return context.gender(mention.get().text());
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
      Sentence sentence, NounPhrase phrase, Gender gender, Context context) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && !m.span().overlaps(phrase.span()))
        .anyMatch(m -> context.gender(m.text()).map(g -> g == gender).orElse(true));
  }

  private static Optional<String> name(Sentence sentence, NounPhrase phrase) {
    boolean named =
        sentence.mention(phrase.head()).filter(m -> m.kind() == Mention.Kind.PERSON).isPresent();
    boolean determined = sentence.token(phrase.span().start()).is("le", "la", "l’", "les");
    if (named || determined && phrase.span().length() <= 3) {
      return Optional.of(sentence.text(phrase.span()));
    }
    return Optional.empty();
  }

  /** « cette attaque », « ces projets », or a person's name again. */
  static Optional<String> demonstrative(Sentence sentence, NounPhrase phrase) {
    Optional<Mention> mention = sentence.mention(phrase.head());
    if (mention.filter(m -> m.kind().isName()).isPresent()) {
      return mention.filter(m -> m.kind() == Mention.Kind.PERSON).map(Mention::text);
    }
    Token noun = sentence.token(phrase.head());
    if (!noun.is(Tag.NOUN) || phrase.gender() == Gender.NONE || phrase.number() == Number.NONE) {
      return Optional.empty();
    }
    if (phrase.number() == Number.PLURAL) {
      return Optional.of("ces " + noun.text());
    }
    String determiner =
        phrase.gender() == Gender.FEMININE ? "cette" : Elision.before(noun.text()) ? "cet" : "ce";
    return Optional.of(determiner + " " + noun.text());
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
        break;
      }
      candidates.add(phrase);
      end = phrase.span().start();
      if (end == 0 || !sentence.token(end - 1).is(Tag.ADP, Tag.ADP_DET)) {
        break;
      }
      end--;
    }
    return end > 0 && sentence.token(end - 1).is("et", "ou", "ni", ",") ? List.of() : candidates;
  }

  private static boolean fits(NounPhrase phrase, Number number, Gender gender) {
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
    boolean date = mention.filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
    return !date && (name || !bare);
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
