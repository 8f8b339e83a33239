package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relative clause: « , qui a tué six personnes, » in « L’attaque, qui a tué six personnes, a duré
 * ».
 *
 * @param span its tokens from the pronoun (and the preposition before it) on, closing comma left
 *     out
 * @param pronoun index of « qui », « que », « dont », « où », « laquelle »
 * @param verb its verb
 * @param antecedent what it speaks of; empty where more than one phrase may be meant
 * @param restrictive whether no comma parts it from its antecedent
 */
public record Relative(
    Span span,
    int pronoun,
    Optional<VerbGroup> verb,
    Optional<NounPhrase> antecedent,
    boolean restrictive) {

  /** The relative clauses of a sentence in order. */
  public static List<Relative> of(Sentence sentence) {
    List<Relative> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      relative(sentence, token).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Relative> relative(Sentence sentence, Token pronoun) {
    int start = start(sentence, pronoun);
    if (start < 1 || !isPronoun(sentence, pronoun, start)) {
      return Optional.empty();
    }
    Optional<VerbGroup> verb =
        sentence.verbs().stream()
            .filter(v -> v.span().start() > pronoun.index())
            .findFirst()
            .filter(v -> !broken(sentence, pronoun.index(), v.span().start()));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    boolean restrictive = !sentence.token(start - 1).is(",");
    int end = end(sentence, verb.get());
    return Optional.of(
        new Relative(
            new Span(start, end),
            pronoun.index(),
            verb,
            Antecedents.of(sentence, pronoun, restrictive ? start : start - 1, verb.get()),
            restrictive));
  }

  // « dans laquelle », « à qui », « de laquelle »: a preposition before belongs to the clause.
  private static int start(Sentence sentence, Token pronoun) {
    int start = pronoun.index();
    boolean governed = start > 0 && sentence.token(start - 1).is(Tag.ADP);
    return governed && !pronoun.is("que", "qu’", "dont", "où") ? start - 1 : start;
  }

  private static boolean isPronoun(Sentence sentence, Token token, int start) {
    boolean after =
        sentence.nounPhrase(start - 1).isPresent()
            || sentence.token(start - 1).is(",", "celui", "celle", "ceux", "celles", "»", ")");
    if (token.is("qui", "dont", "où")) {
      return after && !(token.is("où") && sentence.token(start - 1).is("d’"));
    }
    if (token.is("que", "qu’")) {
      // « indique que » and « plus que » are conjunctions; « que j’ai prise » shows an object.
      return after
          && !sentence.token(start - 1).is(",")
          && (!token.is(Tag.SCONJ) || objectShown(sentence, token.index()));
    }
    return after && Antecedents.inflected(token);
  }

  // A participle behind avoir that is feminine or plural agrees with an object before it.
  private static boolean objectShown(Sentence sentence, int from) {
    return sentence.verbs().stream()
        .filter(v -> v.span().start() > from)
        .findFirst()
        .filter(v -> v.head() > v.finite() && sentence.token(v.finite()).lemma().equals("avoir"))
        .map(v -> sentence.token(v.head()).features())
        .filter(f -> f.gender() == Gender.FEMININE || f.number() == Number.PLURAL)
        .isPresent();
  }

  private static boolean broken(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from + 1, to).stream()
        .anyMatch(t -> t.is(";", ":", ".") || t.is("«") || MainClause.isSubordinator(t));
  }

  // Up to the next mark behind the verb, or the next verb that isn’t its own.
  private static int end(Sentence sentence, VerbGroup verb) {
    for (int i = verb.span().end(); i < sentence.size(); i++) {
      boolean mark = sentence.token(i).is(",", ";", ":", ".", "!", "?", "…", ")", "»");
      int at = i;
      boolean next = sentence.verb(i).filter(v -> v.span().start() == at).isPresent();
      if (mark || next) {
        return i;
      }
    }
    return sentence.size();
  }
}
