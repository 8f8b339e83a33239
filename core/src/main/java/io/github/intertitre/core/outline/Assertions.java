package io.github.intertitre.core.outline;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.relations.ReportingVerb;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a sentence says that the thing of a noun is so. « Le suspect affirme avoir subi une
 * agression », « Le maire craint la fermeture du lycée » and « sans une aide de l’État » do not.
 */
final class Assertions {
  private static final Set<String> ALLEGING = WordLists.named("alleging-words");
  private static final Set<String> EXCLUDING = WordLists.named("excluding-words");
  private static final Set<String> SAYING = Set.of("say", "affirm");
  private static final Set<String> CLAIMS = Set.of("allege", "deny", "hope");

  private Assertions() {}

  /** Whether the thing that a phrase names is asserted. */
  static boolean of(Sentence sentence, Span phrase) {
    boolean alleged =
        sentence.tokens().subList(0, phrase.start()).stream()
            .anyMatch(t -> ALLEGING.contains(t.lemma()) || ALLEGING.contains(t.lower()));
    boolean excluded =
        phrase.start() > 0 && EXCLUDING.contains(sentence.token(phrase.start() - 1).lower());
    return !alleged
        && !excluded
        && !called(sentence, phrase.start())
        && !undone(sentence, phrase.start())
        && sentence.verbs().stream()
            .filter(verb -> verb.span().end() <= phrase.start())
            .noneMatch(verb -> claims(verb, phrase) || denies(sentence, verb, phrase))
        && MainClause.of(sentence).filter(main -> doubts(sentence, main.verb(), phrase)).isEmpty();
  }

  // « appelle à | la démission »
  private static boolean called(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at - 1).is("à", "au", "aux")
        && sentence.token(at - 2).lemma().equals("appeler");
  }

  // « sans offrir | une vision de la paix »
  private static boolean undone(Sentence sentence, int at) {
    int before = at - 1;
    while (before > 0
        && !sentence.token(before).is(Tag.PUNCT, Tag.CCONJ)
        && !sentence.token(before).is("sans")) {
      before--;
    }
    return before >= 0
        && sentence.token(before).is("sans")
        && sentence.token(before + 1).features().mood() == Mood.INFINITIVE;
  }

  // « confirme la fermeture » takes it for granted, « affirme avoir subi une agression » does not.
  private static boolean claims(VerbGroup verb, Span phrase) {
    return reporting(verb)
        .filter(
            saying ->
                CLAIMS.contains(saying.claim())
                    || saying.claim().equals("affirm") && !direct(verb, phrase))
        .isPresent();
  }

  // « n’est pas toujours | un conte de fées », « laissent peu de chances à | un accord »
  private static boolean denies(Sentence sentence, VerbGroup verb, Span phrase) {
    List<Token> between = sentence.tokens().subList(verb.span().end(), phrase.start());
    boolean apart = between.stream().anyMatch(t -> t.is(Tag.PUNCT, Tag.CCONJ, Tag.SCONJ));
    return !apart && (verb.negated() || between.stream().anyMatch(t -> t.is("peu")));
  }

  private static boolean direct(VerbGroup verb, Span phrase) {
    return verb.span().end() == phrase.start();
  }

  // A conditional of the whole, or somebody’s word for « une agression ».
  private static boolean doubts(Sentence sentence, VerbGroup main, Span phrase) {
    boolean told =
        direct(main, phrase)
            && sentence.token(phrase.start()).is("un", "une", "des")
            && reporting(main).filter(saying -> SAYING.contains(saying.claim())).isPresent();
    return told || main.mood() == Mood.CONDITIONAL;
  }

  private static Optional<ReportingVerb> reporting(VerbGroup verb) {
    return Lexicon.french().relations().reporting(verb.lemma());
  }
}
