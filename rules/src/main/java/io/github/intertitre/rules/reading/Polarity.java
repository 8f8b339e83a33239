package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.WordLists;
import java.util.List;
import java.util.Set;

/** Whether a verb says that something is so, isn’t so, or is so with one exception alone. */
public enum Polarity {
  /** « Il part. » */
  AFFIRMATIVE,
  /** « Il ne part pas », « personne ne part ». */
  NEGATIVE,
  /** « Il ne part que lundi. » */
  RESTRICTED,
  /** « avant qu’il ne parte »: the « ne » denies nothing. */
  EXPLETIVE;

  private static final Set<String> NEGATIONS = WordLists.named("negations");
  private static final Set<String> EXPLETIVE_OPENINGS = Set.of("avant", "moins", "crainte", "peur");
  private static final int REACH = 6;

  /** The polarity of a verb group of a sentence. */
  public static Polarity of(Sentence sentence, VerbGroup verb) {
    if (!verb.negated()) {
      return AFFIRMATIVE;
    }
    int end = Math.min(sentence.size(), verb.span().end() + REACH);
    List<Token> around = sentence.tokens().subList(before(sentence, verb), end);
    if (around.stream()
        .anyMatch(t -> NEGATIONS.contains(t.lower()) || t.is("ni", "nul", "nulle"))) {
      return NEGATIVE;
    }
    boolean only =
        sentence.tokens().subList(verb.span().end(), end).stream()
            .anyMatch(t -> t.is("que", "qu’"));
    if (only) {
      return RESTRICTED;
    }
    return expletive(sentence, verb) ? EXPLETIVE : NEGATIVE;
  }

  // « personne ne part », « aucun élu ne part »
  private static int before(Sentence sentence, VerbGroup verb) {
    int from = verb.span().start();
    while (from > 0
        && !sentence.token(from - 1).is(Tag.PUNCT)
        && !MainClause.isSubordinator(sentence.token(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean expletive(Sentence sentence, VerbGroup verb) {
    int that = before(sentence, verb) - 1;
    return that > 0
        && sentence.token(that).is("que", "qu’")
        && EXPLETIVE_OPENINGS.contains(sentence.token(that - 1).lower());
  }
}
