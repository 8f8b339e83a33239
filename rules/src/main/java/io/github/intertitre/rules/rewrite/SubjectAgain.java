package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import java.util.Optional;

/**
 * Takes the subject of a sentence up again by a pronoun in the next, where both open with it: « La
 * Birmanie devient indépendante. La Birmanie adhère à l’ASEAN. » goes on « Elle adhère… ».
 */
public final class SubjectAgain {
  private SubjectAgain() {}

  /** The second sentence with « il » or « elle »; nothing where somebody else could be meant. */
  public static Optional<String> resume(Pair pair) {
    Sentence after = pair.after();
    Optional<Span> subject = PairTests.subject(after);
    boolean again =
        subject.isPresent()
            && PairSubjects.plain(after)
            && !after.text(subject.get()).contains(",")
            && subject(pair.before()).filter(after.text(subject.get())::equals).isPresent()
            && !defines(after, subject.get())
            && !rival(pair);
    return again
        ? after
            .nounPhrase(0)
            .flatMap(phrase -> pronoun(pair, phrase))
            .map(it -> it + after.text().substring(after.text(subject.get()).length()))
        : Optional.empty();
  }

  // « La DGSE » of « La DGSE, Direction générale de la sécurité extérieure, est »
  private static Optional<String> subject(Sentence sentence) {
    return PairTests.subject(sentence)
        .filter(s -> s.start() == 0)
        .map(s -> sentence.text(0, PairSubjects.head(sentence, s)));
  }

  // « La loi est un cadre » goes on with « C’est », not with « Elle est ».
  private static boolean defines(Sentence sentence, Span subject) {
    int verb = subject.end();
    return sentence.verb(verb).filter(v -> v.lemma().equals("être") && !v.compound()).isPresent()
        && verb + 1 < sentence.size()
        && sentence.token(verb + 1).is(Tag.DET);
  }

  // Whom or what of the first sentence the pronoun could mean: beside somebody or a name
  // a person, a body or an object, beside another thing every noun.
  private static boolean rival(Pair pair) {
    Sentence before = pair.before();
    Span subject = PairTests.subject(before).orElseThrow();
    Optional<NounPhrase> first = before.nounPhrase(0);
    Optional<Gender> gender = gender(pair, first);
    boolean known =
        first.filter(p -> Nouns.human(before, p) || Nouns.name(before, p).isPresent()).isPresent();
    boolean plural = first.filter(p -> p.number() == Number.PLURAL).isPresent();
    return before.nounPhrases().stream()
        .filter(p -> !subject.overlaps(p.span()))
        .filter(p -> (p.number() == Number.PLURAL) == plural)
        .filter(p -> !known || Nouns.human(before, p) || object(before, p))
        .anyMatch(
            p -> gender(pair, Optional.of(p)).map(g -> gender.equals(Optional.of(g))).orElse(true));
  }

  // « Le camion a heurté le bus »
  private static boolean object(Sentence sentence, NounPhrase phrase) {
    int start = phrase.span().start();
    return start > 0 && sentence.token(start - 1).is(Tag.VERB, Tag.AUX);
  }

  private static Optional<Gender> gender(Pair pair, Optional<NounPhrase> phrase) {
    return phrase.flatMap(p -> Resumption.gender(pair.before(), p, pair.context()));
  }

  private static Optional<String> pronoun(Pair pair, NounPhrase phrase) {
    boolean plural = phrase.number() == Number.PLURAL;
    boolean told = plural || phrase.number() == Number.SINGULAR;
    return Resumption.gender(pair.after(), phrase, pair.context())
        .filter(gender -> told)
        .map(gender -> (gender == Gender.FEMININE ? "elle" : "il") + (plural ? "s" : ""))
        .map(Typography::capitalised);
  }
}
