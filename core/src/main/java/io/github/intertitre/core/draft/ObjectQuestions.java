package io.github.intertitre.core.draft;

import io.github.intertitre.core.draft.Questions.Asked;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
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

/** Asks for what a verb acts upon: what, about what, how many. */
final class ObjectQuestions {
  private static final Set<String> UNITS = WordLists.named("measure-units");
  private static final Set<String> ACTS = WordLists.named("verbs-of-things");
  private static final Set<String> INTENTS = WordLists.named("verbs-of-intent");
  private static final Set<String> GIFTS = WordLists.named("verbs-of-giving");
  private static final Set<String> PRICED = WordLists.named("verbs-of-price");
  private static final Set<String> GOVERNED = WordLists.named("governed-prepositions");

  private ObjectQuestions() {}

  // « Combien de recommandations le BEA a-t-il émises ? »
  static Optional<Asked> howMany(Fact fact) {
    Sentence sentence = fact.sentence();
    Optional<Span> figure = KeyFigures.counted(fact);
    Optional<NounPhrase> noun = figure.flatMap(f -> sentence.nounPhrase(f.end() - 1));
    boolean unit =
        figure
                .flatMap(f -> sentence.mention(f.start()))
                .filter(m -> m.kind() == Mention.Kind.MONEY)
                .isPresent()
            || noun.filter(n -> UNITS.contains(sentence.token(n.head()).lemma())).isPresent();
    boolean leans = Asking.refersOutside(fact) || Asking.indefinite(fact);
    boolean joined = figure.filter(f -> joined(sentence, f.end())).isPresent();
    if (noun.isEmpty()
        || unit
        || leans
        || joined
        || !sentence.token(noun.get().head()).is(Tag.NOUN)) {
      return Optional.empty();
    }
    int head = noun.get().head();
    String counted = sentence.text(head, figure.get().end());
    String rest = sentence.text(figure.get().end(), fact.end());
    String word = "Combien " + Elision.join("de", counted);
    return Inverted.verb(fact)
        .flatMap(verb -> agreeing(fact, verb, noun.get()))
        .map(verb -> Asking.question(word, fact.subjectInside(), verb, rest))
        .flatMap(text -> Asking.answered(fact, "how-many", text));
  }

  // « trois cents personnes et une soixantaine de tracteurs »: more than these were counted.
  private static boolean joined(Sentence sentence, int end) {
    return end < sentence.size() && sentence.token(end).is("et", "ou");
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

  // « Qu’ont annoncé les fédérations ? », « Que craignent les observateurs ? »
  static Optional<Asked> what(Fact fact) {
    VerbGroup verb = fact.verb();
    return bare(verb)
            && (said(fact) || made(fact))
            && !Asking.indefinite(fact)
            && !pointsBack(fact)
            && !ofSomebodyElse(fact)
        ? Asking.answered(
            fact,
            "what",
            Elision.join("Que", fact.sentence().text(verb.span()))
                + " "
                + fact.subjectInside()
                + " ?")
        : Optional.empty();
  }

  // Not « Qu’a de nouveau refusé de faire la Coalition ? »
  private static boolean bare(VerbGroup verb) {
    return verb.voice() == VerbGroup.Voice.ACTIVE
        && verb.span().start() == verb.finite()
        && verb.head() - verb.finite() <= 1;
  }

  // « le rapport indique que la voiture où il se trouvait roulait vite »: who?
  private static boolean ofSomebodyElse(Fact fact) {
    Sentence sentence = fact.sentence();
    return !Clauses.human(sentence, fact.subject())
        && sentence.mention(fact.subject().start()).isEmpty()
        && sentence.tokens().subList(fact.verb().span().end(), fact.end()).stream()
            .filter(t -> t.is("il", "elle", "ils", "elles"))
            .anyMatch(t -> !sentence.token(t.index() - 1).is("que", "qu’"));
  }

  // « ils expliquent ce facteur »
  private static boolean pointsBack(Fact fact) {
    return fact.sentence().token(fact.verb().span().end()).is("ce", "cet", "cette", "ces");
  }

  private static boolean said(Fact fact) {
    Token next = fact.sentence().token(fact.verb().span().end());
    return Lexicon.french()
        .relations()
        .reporting(fact.verb().lemma())
        .filter(verb -> next.is("que", "qu’") || next.is(Tag.DET) && verb.takes().contains("np"))
        .isPresent();
  }

  // An act upon a thing: of a person one would ask « qui ».
  private static boolean made(Fact fact) {
    int object = fact.verb().span().end();
    return ACTS.contains(fact.verb().lemma())
        && !fact.holds(",")
        && fact.sentence().token(object).is(Tag.DET)
        && !Clauses.human(fact.sentence(), new Span(object, fact.end()));
  }

  // « Qu’a promis de faire le maire ? »
  static Optional<Asked> whatDoing(Fact fact) {
    Sentence sentence = fact.sentence();
    VerbGroup verb = fact.verb();
    int after = verb.span().end();
    boolean intent =
        after + 1 < fact.end()
            && INTENTS.contains(verb.lemma())
            && bare(verb)
            && sentence.token(after).is("de", "d’")
            && sentence.token(after + 1).features().mood() == Mood.INFINITIVE;
    return intent && !Asking.indefinite(fact)
        ? Asking.answered(
            fact,
            "what-doing",
            Elision.join("Que", sentence.text(verb.span()))
                + " de faire "
                + fact.subjectInside()
                + " ?")
        : Optional.empty();
  }

  // « À quoi le maire appelle-t-il ? », « De quoi l’entraîneur a-t-il parlé ? »
  static Optional<Asked> aboutWhat(Fact fact) {
    Sentence sentence = fact.sentence();
    int after = fact.verb().span().end();
    Optional<String> preposition = preposition(sentence.token(after));
    boolean thing =
        after + 1 < fact.end()
            && fact.verb().voice() != VerbGroup.Voice.PASSIVE
            && preposition.isPresent()
            && GOVERNED.contains(fact.verb().lemma() + "_" + preposition.get())
            && sentence.mention(after + 1).filter(m -> m.kind().isName()).isEmpty()
            && !Clauses.human(sentence, new Span(after + 1, fact.end()));
    return thing
        ? Asking.complement(
            fact, "about-what", word(preposition.get()) + " quoi", new Span(after, fact.end()))
        : Optional.empty();
  }

  // « À qui le ministère a-t-il été confié ? »
  static Optional<Asked> toWhom(Fact fact) {
    Sentence sentence = fact.sentence();
    int after = fact.verb().span().end();
    boolean person =
        after + 1 < fact.end()
            && GIFTS.contains(fact.verb().lemma())
            && preposition(sentence.token(after)).filter("à"::equals).isPresent()
            && sentence.mentions().stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PERSON && m.span().end() == fact.end());
    return person
        ? Asking.complement(fact, "to-whom", "À qui", new Span(after, fact.end()))
        : Optional.empty();
  }

  // « Combien la rénovation a-t-elle coûté ? »
  static Optional<Asked> howMuch(Fact fact) {
    Sentence sentence = fact.sentence();
    int after = fact.verb().span().end();
    boolean priced = PRICED.contains(fact.verb().lemma());
    return sentence
        .mention(after)
        .filter(m -> priced && m.kind() == Mention.Kind.MONEY && m.span().start() == after)
        .flatMap(m -> Asking.complement(fact, "how-much", "Combien", m.span()));
  }

  private static Optional<String> preposition(Token token) {
    return switch (token.lower()) {
      case "de", "d’", "du", "des" -> Optional.of("de");
      case "à", "au", "aux" -> Optional.of("à");
      case "sur", "contre" -> Optional.of(token.lower());
      default -> Optional.empty();
    };
  }

  private static String word(String preposition) {
    return preposition.equals("à")
        ? "À"
        : preposition.substring(0, 1).toUpperCase(Locale.ROOT) + preposition.substring(1);
  }
}
