package io.github.intertitre.core.draft;

import io.github.intertitre.core.draft.Questions.Asked;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;
import java.util.Set;

/** Asks who did something. */
final class SubjectQuestions {
  private static final Set<String> STATES = WordLists.named("states");
  private static final Set<String> KIN = WordLists.named("family-left-behind");

  private SubjectQuestions() {}

  // « Qui a perdu dans le Missouri ? »: an act, not a state, which a name or number pins down.
  static Optional<Asked> who(Fact fact) {
    VerbGroup verb = fact.verb();
    boolean act =
        verb.voice() == VerbGroup.Voice.ACTIVE && fact.asserted() && !STATES.contains(verb.lemma());
    act &= verb.compound() || verb.tense() != Tense.IMPERFECT; // « attaquait »: one scene of many
    act &=
        fact.sentence().mentions().stream()
            .noneMatch(m -> m.kind() == Mention.Kind.PERCENT); // « Qui a fini en hausse de 2 % ? »
    boolean points = fact.pointsAway() || fact.holds("que", "qu’", "où");
    boolean known =
        fact.sentence().mentions().stream()
            .anyMatch(m -> m.span().start() >= verb.span().end() && m.span().end() <= fact.end());
    if (!act
        || points
        || several(fact)
        || mourns(fact)
        || !known
        || !named(fact)
        || !Clauses.human(fact.sentence(), fact.subject())) {
      return Optional.empty();
    }
    String be = fact.number() == Number.PLURAL ? "Ce sont " : "C’est ";
    return singular(fact)
        .map(
            form ->
                new Asked(
                    "who",
                    "Qui " + form + " " + fact.tail() + " ?",
                    be + fact.subjectInside() + ".",
                    fact.source()));
  }

  // « Qui a fait partie du gouvernement ? Ce sont Anne Roy et Paul Velba. »: many more did.
  private static boolean several(Fact fact) {
    return fact.sentence().tokens().subList(fact.subject().start(), fact.subject().end()).stream()
        .anyMatch(t -> t.is("et"));
  }

  // « Qui laisse une épouse et deux garçons ? »
  private static boolean mourns(Fact fact) {
    return fact.sentence().tokens().subList(fact.verb().span().end(), fact.end()).stream()
        .anyMatch(t -> KIN.contains(t.lemma()));
  }

  // « C’est la nageuse de 25 ans » names nobody; « le maire de Tulle », « le ministre de la Santé »
  // do.
  private static boolean named(Fact fact) {
    return fact.sentence().tokens().subList(fact.subject().start(), fact.subject().end()).stream()
        .anyMatch(t -> t.index() > 0 && t.capitalised() || t.is(Tag.PROPN));
  }

  // « Qui » takes the singular.
  private static Optional<String> singular(Fact fact) {
    Sentence sentence = fact.sentence();
    VerbGroup verb = fact.verb();
    if (verb.span().start() != verb.finite()) {
      return Optional.empty();
    }
    if (fact.number() != Number.PLURAL) {
      return Optional.of(sentence.text(verb.span()));
    }
    Token finite = sentence.token(verb.finite());
    return Lexicon.french()
        .inflector()
        .conjugate(finite.lemma(), Mood.INDICATIVE, Tense.PRESENT, Number.SINGULAR)
        .filter(form -> finite.lemma().equals("avoir") && verb.tense() == Tense.PRESENT)
        .map(form -> form + " " + sentence.text(verb.finite() + 1, verb.span().end()));
  }
}
