package io.github.intertitre.core.draft;

import io.github.intertitre.core.draft.Questions.Asked;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Optional;
import java.util.Set;

/** Words questions and their answers. */
final class Asking {
  private static final Set<String> INDEFINITE = Set.of("un", "une", "des", "de", "d’", "certains");

  private Asking() {}

  /**
   * Word, subject, verb with its pronoun, and the rest without what is asked for: « Quand le pont
   * a-t-il été fermé ? »; empty where that would lean on another sentence, want an object or not be
   * one clause.
   */
  static Optional<Asked> inverted(Fact fact, String kind, String word, Span asked) {
    boolean bare = fact.tailWithout(asked).isEmpty() && !fact.needsNoObject();
    return bare ? Optional.empty() : complement(fact, kind, word, asked);
  }

  /** The same where what is asked for is what the verb wants: « De quoi a-t-elle parlé ? ». */
  static Optional<Asked> complement(Fact fact, String kind, String word, Span asked) {
    String rest = fact.tailWithout(asked);
    boolean odd = rest.endsWith("toujours") || rest.endsWith("encore");
    return odd || indefinite(fact) || refersOutside(fact) || !oneClause(fact, asked)
        ? Optional.empty()
        : Inverted.verb(fact)
            .map(verb -> question(word, fact.subjectInside(), verb, rest))
            .flatMap(text -> answered(fact, kind, text));
  }

  /** A question with its answer, in which a pronoun takes up the subject. */
  static Optional<Asked> answered(Fact fact, String kind, String question) {
    return fact.pronoun()
        .map(
            pronoun ->
                new Asked(
                    kind,
                    question,
                    Fact.sentence(pronoun, fact.sentence().text(fact.verb().span()), fact.tail()),
                    fact.source()));
  }

  static String question(String word, String subject, String verb, String rest) {
    return (word + " " + subject + " " + verb + " " + rest).strip() + " ?";
  }

  /** Whether the subject is « un homme », « des élus »: a question speaks of what is known. */
  static boolean indefinite(Fact fact) {
    return INDEFINITE.contains(fact.sentence().token(fact.subject().start()).lower());
  }

  /** Whether what follows the verb points to what only the text around it tells. */
  static boolean refersOutside(Fact fact) {
    return fact.sentence().tokens().subList(fact.verb().span().end(), fact.end()).stream()
        .filter(t -> !ofDate(fact.sentence(), t))
        .anyMatch(
            t ->
                t.is("il", "elle", "ils", "elles", "ce", "cet", "cette", "ces", "nous", "notre")
                    || t.is("y", "en", "celui-ci", "celle-ci") && t.is(Tag.PRON));
  }

  // « ce lundi », « cette année »
  private static boolean ofDate(Sentence sentence, Token token) {
    return sentence
        .mention(token.index() + 1)
        .filter(m -> m.kind() == Mention.Kind.DATE)
        .isPresent();
  }

  // No comma and no verb but under « que » or « qui »: « a réagi et a nié » can't be asked at once.
  private static boolean oneClause(Fact fact, Span asked) {
    Sentence sentence = fact.sentence();
    boolean nested = false;
    for (int i = fact.verb().span().end(); i < fact.end(); i++) {
      Token token = sentence.token(i);
      nested |= MainClause.isSubordinator(token);
      boolean verb = token.is(Tag.VERB, Tag.AUX) && token.features().isFinite();
      if (!asked.contains(i) && (token.is(",") || verb && !nested)) {
        return false;
      }
    }
    return true;
  }
}
