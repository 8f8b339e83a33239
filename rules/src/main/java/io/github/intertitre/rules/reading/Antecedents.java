package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what a relative pronoun speaks of among the nouns before it: by agreement, by what an
 * event noun can do, and not at all where two still fit.
 */
final class Antecedents {
  private Antecedents() {}

  /** Whether a pronoun shows gender and number: « laquelle », « auxquels ». */
  static boolean inflected(Token token) {
    return token.lower().matches("(?:le|la|les|du|des|au|aux)?quel(?:le)?s?")
        && !token.lower().startsWith("quel");
  }

  static Optional<NounPhrase> of(Sentence sentence, Token pronoun, int end, VerbGroup verb) {
    List<NounPhrase> fitting =
        candidates(sentence, end).stream()
            .filter(p -> refers(sentence, p))
            .filter(p -> agrees(sentence, p, pronoun, verb))
            .toList();
    if (fitting.size() > 1 && pronoun.is("qui")) {
      List<NounPhrase> doers = fitting.stream().filter(p -> does(sentence, p, verb)).toList();
      return doers.size() == 1 ? Optional.of(doers.get(0)) : Optional.empty();
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  // The nouns of the phrase that ends here, complements first; none where it is one of several.
  private static List<NounPhrase> candidates(Sentence sentence, int from) {
    List<NounPhrase> candidates = new ArrayList<>();
    int end = from;
    for (int i = sentence.nounPhrases().size() - 1; i >= 0; i--) {
      NounPhrase phrase = sentence.nounPhrases().get(i);
      if (phrase.span().end() > end) {
        continue;
      }
      if (!bridged(sentence, phrase.span().end(), end)) {
        break;
      }
      candidates.add(phrase);
      end = phrase.span().start();
      if (end == 0 || !sentence.token(end - 1).is(Tag.ADP, Tag.ADP_DET)) {
        break;
      }
      end--;
    }
    boolean listed = end > 0 && sentence.token(end - 1).is("et", "ou", "ni", ",");
    return listed ? List.of() : candidates;
  }

  // Nothing but prepositions, participles and adjectives lies between.
  private static boolean bridged(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .allMatch(
            t ->
                t.is(Tag.ADP, Tag.ADP_DET, Tag.ADV, Tag.ADJ, Tag.NUM, Tag.DET)
                    || t.is("«", "»")
                    || t.features().isPastParticiple());
  }

  // « de concert » in « une salle de concert » names nothing that could be spoken of.
  private static boolean refers(Sentence sentence, NounPhrase phrase) {
    int start = phrase.span().start();
    boolean bare =
        start > 0
            && sentence.token(start - 1).is("de", "d’", "en", "à")
            && !sentence.token(start).is(Tag.DET);
    Optional<Mention> mention = sentence.mention(phrase.head());
    boolean name = mention.filter(m -> m.kind().isName()).isPresent();
    boolean date = mention.filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
    return !date && (name || !bare);
  }

  private static boolean agrees(
      Sentence sentence, NounPhrase phrase, Token pronoun, VerbGroup verb) {
    if (inflected(pronoun)) {
      return number(phrase, pronoun.lower().endsWith("s") ? Number.PLURAL : Number.SINGULAR)
          && gender(phrase, pronoun.lower().contains("elle") ? Gender.FEMININE : Gender.MASCULINE);
    }
    boolean participle = verb.head() != verb.finite();
    if (pronoun.is("qui")) {
      boolean agreeing = participle && !sentence.token(verb.finite()).lemma().equals("avoir");
      return number(phrase, verb.number())
          && (!agreeing || gender(phrase, participleGender(sentence, verb)));
    }
    // « la décision qu’il a prise »
    if (pronoun.is("que", "qu’")
        && participle
        && sentence.token(verb.finite()).lemma().equals("avoir")) {
      return number(phrase, sentence.token(verb.head()).features().number())
          && gender(phrase, participleGender(sentence, verb));
    }
    return true;
  }

  private static Gender participleGender(Sentence sentence, VerbGroup verb) {
    return sentence.token(verb.head()).features().gender();
  }

  private static boolean number(NounPhrase phrase, Number number) {
    return phrase.number() == Number.NONE
        ? number != Number.PLURAL
        : phrase.number().agrees(number);
  }

  private static boolean gender(NounPhrase phrase, Gender gender) {
    return gender == Gender.NONE || phrase.gender().agrees(gender);
  }

  // « l’attaque contre une salle, qui a tué »: an event does what a room can’t.
  private static boolean does(Sentence sentence, NounPhrase phrase, VerbGroup verb) {
    return Lexicon.french()
        .relations()
        .event(sentence.token(phrase.head()).lemma())
        .filter(event -> event.verbs().contains(verb.lemma()))
        .isPresent();
  }
}
