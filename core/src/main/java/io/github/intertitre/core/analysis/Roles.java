package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what the source says a person is: « le président français Emmanuel Macron ». */
final class Roles {
  // A role that is over, or not yet, is not given as if it held.
  private static final Set<String> PAST = WordLists.named("words-that-unsay");

  // « la veuve du capitaine », « l’adjoint du maire »
  private static final Set<String> TITLES = WordLists.named("person-titles");
  private static final Set<String> OTHERS = WordLists.named("people-of-others");

  // « L’avocat de M. Roy » is not M. Roy; « le maire, M. Roy, » is.
  private static final Set<String> FORMS =
      Set.of("M.", "MM.", "M", "Mme", "Mmes", "Mlle", "Me", "Mgr", "Dr");

  private static final Set<String> STREETS = WordLists.named("named-after-persons");

  private Roles() {}

  /** A role as the source words it. */
  record Role(String text, Gender gender) {}

  static Optional<Role> of(Sentence sentence, Mention person) {
    return before(sentence, person).or(() -> after(sentence, person));
  }

  // « le ministre français de la Défense, Sébastien Lecornu », « le président russe Vladimir
  // Poutine », « le journaliste et écrivain Jean Roy »
  private static Optional<Role> before(Sentence sentence, Mention person) {
    int end = person.span().start();
    if (end > 1 && FORMS.contains(sentence.token(end - 1).text())) {
      end--;
      if (sentence.token(end - 1).is("de", "du", "d’", "des")) {
        return Optional.empty();
      }
    }
    if (end > 1 && sentence.token(end - 1).is(",")) {
      if (!closes(sentence, person.span().end(), ",")) {
        return Optional.empty();
      }
      end--;
    }
    for (int i = end - 1; i > 0 && (roleWord(sentence, i) || joins(sentence, i)); i--) {
      int start = opening(sentence, i);
      Optional<Token> owner = owner(sentence, start);
      // « boulevard du roi Albert »: a street is no person.
      if (owner
          .filter(t -> !office(t) && somebody(t.lower()) || STREETS.contains(t.lower()))
          .isPresent()) {
        return Optional.empty();
      }
      if (office(sentence.token(i))
          && sentence.token(start - 1).is(Tag.DET, Tag.ADP_DET)
          && owner.filter(Roles::office).isEmpty()) {
        return role(sentence, start, new Span(named(sentence, i), end), sentence.token(i));
      }
    }
    return Optional.empty();
  }

  private static boolean somebody(String noun) {
    return TITLES.contains(noun) || OTHERS.contains(noun);
  }

  // Whose the role may be instead: « veuve » of « la veuve du capitaine, Anne Roy ».
  private static Optional<Token> owner(Sentence sentence, int start) {
    int of = sentence.token(start - 1).is("du", "des") ? start - 1 : start - 2;
    boolean owned = of > 0 && sentence.token(of).is("du", "des", "de", "d’");
    return owned ? Optional.of(sentence.token(of - 1)) : Optional.empty();
  }

  // « Anne Roy, maire de Tulle, », « Anne Roy la maire de Tulle, », « Anne Roy, maire de Tulle a »
  private static Optional<Role> after(Sentence sentence, Mention person) {
    int start = person.span().end();
    boolean comma = start < sentence.size() && sentence.token(start).is(",");
    if (comma) {
      start++;
    }
    boolean article = start < sentence.size() && sentence.token(start).is("le", "la", "l’");
    if (article) {
      start++;
    }
    if (start >= sentence.size() || !office(sentence.token(start)) || !comma && !article) {
      return Optional.empty();
    }
    int end = start;
    while (end < sentence.size()
        && (roleWord(sentence, end) || joins(sentence, end) || sentence.token(end).is("à"))) {
      end++;
    }
    boolean closed = comma ? closes(sentence, end, ",", ".", "»", ")") : closes(sentence, end, ",");
    return closed
        ? role(sentence, start, new Span(start, end), sentence.token(start))
        : Optional.empty();
  }

  // A mark, or the verb of what is the subject.
  private static boolean closes(Sentence sentence, int at, String... marks) {
    return at < sentence.size()
        && (sentence.token(at).is(marks)
            || sentence.verbs().stream().anyMatch(verb -> verb.span().start() == at));
  }

  // « journaliste et écrivain »
  private static boolean joins(Sentence sentence, int et) {
    return sentence.token(et).is("et")
        && et + 1 < sentence.size()
        && office(sentence.token(et + 1))
        && et > 0
        && sentence.token(et - 1).is(Tag.NOUN, Tag.ADJ);
  }

  // Back over the adjectives in front: « (le) nouveau premier ministre ».
  private static int opening(Sentence sentence, int office) {
    int start = office;
    while (start > 1 && sentence.token(start - 1).is(Tag.ADJ)) {
      start--;
    }
    return start;
  }

  // « premier ministre » is an office, « nouveau maire » is not.
  private static int named(Sentence sentence, int office) {
    String pair = sentence.text(office - 1, office + 1).toLowerCase(Locale.ROOT);
    return Lexicon.french().relations().office(pair).isPresent() ? office - 1 : office;
  }

  private static boolean roleWord(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean inName =
        sentence.mention(index).filter(m -> m.kind() == Mention.Kind.PERSON).isPresent();
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

  // From what stands in front of the office, adjectives left out, to the end of its complements.
  private static Optional<Role> role(Sentence sentence, int from, Span span, Token head) {
    boolean past =
        sentence.tokens().subList(Math.max(0, from - 1), span.end()).stream()
            .anyMatch(
                t -> PAST.contains(t.lower()) || t.is("alors") || t.lower().startsWith("ex-"));
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
