package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Optional;
import java.util.Set;

/** Finds what the source says a person is: « le président français Emmanuel Macron ». */
final class Roles {
  // A role that is over, or not yet, is not given as if it held.
  private static final Set<String> PAST =
      Set.of(
          "ancien",
          "ancienne",
          "ex",
          "futur",
          "future",
          "alors",
          "feu",
          "défunt",
          "démissionnaire");

  private Roles() {}

  /** A role as the source words it. */
  record Role(String text, Gender gender) {}

  static Optional<Role> of(Sentence sentence, Mention person) {
    return before(sentence, person).or(() -> after(sentence, person));
  }

  // « le ministre français de la Défense, Sébastien Lecornu », « le président russe Vladimir
  // Poutine »
  private static Optional<Role> before(Sentence sentence, Mention person) {
    int end = person.span().start();
    if (end > 1 && sentence.token(end - 1).is(",")) {
      boolean closed =
          person.span().end() < sentence.size() && sentence.token(person.span().end()).is(",");
      if (!closed) {
        return Optional.empty();
      }
      end--;
    }
    int start = end;
    while (start > 0 && roleWord(sentence, sentence.token(start - 1))) {
      start--;
      Token token = sentence.token(start);
      if (office(token) && start > 0 && sentence.token(start - 1).is(Tag.DET, Tag.ADP_DET)) {
        return role(sentence, new Span(start, end), token);
      }
    }
    return Optional.empty();
  }

  // « Anne Roy, maire de Tulle, »
  private static Optional<Role> after(Sentence sentence, Mention person) {
    int comma = person.span().end();
    if (comma + 1 >= sentence.size() || !sentence.token(comma).is(",")) {
      return Optional.empty();
    }
    int start = comma + 1;
    if (sentence.token(start).is("le", "la", "l’")) {
      start++;
    }
    if (start >= sentence.size() || !office(sentence.token(start))) {
      return Optional.empty();
    }
    int end = start;
    while (end < sentence.size() && roleWord(sentence, sentence.token(end))) {
      end++;
    }
    boolean closed = end < sentence.size() && sentence.token(end).is(",", ".", "»", ")");
    return closed ? role(sentence, new Span(start, end), sentence.token(start)) : Optional.empty();
  }

  private static boolean roleWord(Sentence sentence, Token token) {
    boolean inName =
        sentence.mention(token.index()).filter(m -> m.kind() == Mention.Kind.PERSON).isPresent();
    return !inName
        && (token.is(Tag.NOUN, Tag.ADJ, Tag.ADP, Tag.ADP_DET, Tag.PROPN)
            || token.is("la", "l’", "le", "les")
            || token.is("chargé", "chargée", "délégué", "déléguée"))
        && !token.is(
            "à", "avec", "par", "sur", "pour", "dans", "selon", "que", "dont", "entre", "vers",
            "chez", "contre");
  }

  private static boolean office(Token token) {
    return token.is(Tag.NOUN)
        && (Lexicon.french().relations().office(token.lower()).isPresent()
            || Lexicon.french().relations().office(token.lemma()).isPresent());
  }

  private static Optional<Role> role(Sentence sentence, Span span, Token head) {
    boolean past =
        sentence.tokens().subList(Math.max(0, span.start() - 1), span.end()).stream()
            .anyMatch(t -> PAST.contains(t.lower()) || t.lower().startsWith("ex-"));
    boolean plural = head.features().number() == io.github.intertitre.lexicon.Number.PLURAL;
    if (past
        || plural
        || span.length() > 12
        || sentence.token(span.end() - 1).is(Tag.ADP, Tag.ADP_DET, Tag.DET)) {
      return Optional.empty();
    }
    Gender gender =
        sentence.nounPhrase(head.index()).map(NounPhrase::gender).orElse(head.features().gender());
    return Optional.of(new Role(sentence.text(span), gender));
  }
}
