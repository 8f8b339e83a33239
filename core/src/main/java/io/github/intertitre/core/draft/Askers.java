package io.github.intertitre.core.draft;

import io.github.intertitre.core.draft.Questions.Asked;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Elision;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes of a fact the question that it answers, the most telling kind first. */
final class Askers {
  private static final Set<String> INDEFINITE = Set.of("un", "une", "des", "de", "d’", "certains");
  private static final Set<String> STATES = WordLists.named("states");
  private static final Set<String> UNITS = WordLists.named("measure-units");
  private static final Set<String> CAUSES = WordLists.named("cause-openings");

  private Askers() {}

  static Optional<Asked> ask(Fact fact) {
    if (!fact.asserted()) {
      return Optional.empty();
    }
    return why(fact)
        .or(() -> howMany(fact))
        .or(() -> what(fact))
        .or(() -> when(fact))
        .or(() -> where(fact))
        .or(() -> who(fact));
  }

  // « Quand la maternité de Figeac a-t-elle été fermée ? »
  private static Optional<Asked> when(Fact fact) {
    return Adjuncts.date(fact).flatMap(span -> inverted(fact, "when", "Quand", span));
  }

  // « Où la 42e édition du festival débute-t-elle ? »
  private static Optional<Asked> where(Fact fact) {
    boolean happens = !STATES.contains(fact.verb().lemma());
    return Adjuncts.place(fact)
        .filter(span -> happens && !fact.sentence().text(span).endsWith("France"))
        .flatMap(span -> inverted(fact, "where", "Où", span));
  }

  // « Pourquoi le scrutin a-t-il été reporté ? »
  private static Optional<Asked> why(Fact fact) {
    Sentence sentence = fact.sentence();
    for (int i = fact.verb().span().end() + 1; i < fact.end(); i++) {
      String opening = sentence.text(i, Math.min(fact.end(), i + 3)).toLowerCase(Locale.ROOT);
      if (CAUSES.stream().anyMatch(cause -> opening.startsWith(cause.replace('_', ' ')))) {
        return inverted(fact, "why", "Pourquoi", new Span(i, fact.end()));
      }
    }
    return Optional.empty();
  }

  // Word, subject, verb with its pronoun, and the rest without what is asked for.
  private static Optional<Asked> inverted(Fact fact, String kind, String word, Span asked) {
    String rest = fact.tailWithout(asked);
    boolean leans = refersOutside(fact, fact.verb().span().end(), fact.end()) || indefinite(fact);
    boolean bare = rest.isEmpty() && !fact.needsNoObject();
    return leans || bare
        ? Optional.empty()
        : Inverted.verb(fact)
            .map(verb -> question(word, fact.subjectInside(), verb, rest))
            .flatMap(text -> answered(fact, kind, text));
  }

  // « Combien de recommandations le BEA a-t-il émises ? »
  private static Optional<Asked> howMany(Fact fact) {
    Sentence sentence = fact.sentence();
    Optional<Span> figure = KeyFigures.counted(fact);
    Optional<NounPhrase> noun = figure.flatMap(f -> sentence.nounPhrase(f.end() - 1));
    boolean leans = refersOutside(fact, fact.verb().span().end(), fact.end()) || indefinite(fact);
    boolean unit =
        figure
                .flatMap(f -> sentence.mention(f.start()))
                .filter(m -> m.kind() == Mention.Kind.MONEY)
                .isPresent()
            || noun.filter(n -> UNITS.contains(sentence.token(n.head()).lemma())).isPresent();
    if (noun.isEmpty() || unit || leans || !sentence.token(noun.get().head()).is(Tag.NOUN)) {
      return Optional.empty();
    }
    int head = noun.get().head();
    String counted = sentence.text(head, figure.get().end());
    String rest = sentence.text(figure.get().end(), fact.end());
    return Inverted.verb(fact)
        .flatMap(verb -> agreeing(fact, verb, noun.get()))
        .map(
            verb ->
                question(
                    "Combien " + Elision.join("de", counted), fact.subjectInside(), verb, rest))
        .flatMap(text -> answered(fact, "how-many", text));
  }

  // The object that now stands before avoir agrees with the participle: « émises ».
  private static Optional<String> agreeing(Fact fact, String verb, NounPhrase object) {
    if (!fact.verb().compound()) {
      return Optional.of(verb);
    }
    boolean avoir = fact.sentence().token(fact.verb().finite()).lemma().equals("avoir");
    String participle = fact.sentence().token(fact.verb().head()).text();
    Gender gender = object.gender();
    return avoir && (gender == Gender.MASCULINE || gender == Gender.FEMININE)
        ? Lexicon.french()
            .inflector()
            .participle(fact.verb().lemma(), gender, Number.PLURAL)
            .map(form -> verb.substring(0, verb.length() - participle.length()) + form)
        : Optional.empty();
  }

  // « Qu’ont annoncé les fédérations ? »
  private static Optional<Asked> what(Fact fact) {
    Sentence sentence = fact.sentence();
    VerbGroup verb = fact.verb();
    Token next = sentence.token(verb.span().end());
    boolean told =
        Lexicon.french().relations().reporting(verb.lemma()).isPresent()
            && verb.voice() == VerbGroup.Voice.ACTIVE
            && verb.span().start() == verb.finite()
            && (next.is("que", "qu’") || next.is(Tag.DET));
    return told && !indefinite(fact)
        ? answered(
            fact,
            "what",
            Elision.join("Que", sentence.text(verb.span())) + " " + fact.subjectInside() + " ?")
        : Optional.empty();
  }

  // « Qui a concédé la victoire ? »: an act, not a state.
  private static Optional<Asked> who(Fact fact) {
    VerbGroup verb = fact.verb();
    boolean act =
        verb.voice() == VerbGroup.Voice.ACTIVE && verb.compound() && !STATES.contains(verb.lemma());
    boolean points = fact.pointsAway() || fact.holds("que", "qu’", "où");
    if (!act || points || !Clauses.human(fact.sentence(), fact.subject())) {
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

  private static Optional<Asked> answered(Fact fact, String kind, String question) {
    return fact.pronoun()
        .map(
            pronoun ->
                new Asked(
                    kind,
                    question,
                    Fact.sentence(pronoun, fact.sentence().text(fact.verb().span()), fact.tail()),
                    fact.source()));
  }

  private static String question(String word, String subject, String verb, String rest) {
    return (word + " " + subject + " " + verb + " " + rest).strip() + " ?";
  }

  private static boolean indefinite(Fact fact) {
    return INDEFINITE.contains(fact.sentence().token(fact.subject().start()).lower());
  }

  private static boolean refersOutside(Fact fact, int from, int to) {
    return fact.sentence().tokens().subList(from, to).stream()
        .anyMatch(
            t ->
                t.is("il", "elle", "ils", "elles", "ce", "cet", "cette", "ces", "nous", "notre")
                    || t.is("y", "en", "celui-ci", "celle-ci") && t.is(Tag.PRON));
  }
}
