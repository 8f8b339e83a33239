package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tests of what two neighbouring sentences speak of. */
final class PairSubjects {
  private static final int MOST_WORDS = 6;

  private PairSubjects() {}

  /**
   * A definite noun or a name of few words opens it; what stands beside it stands between commas.
   */
  static boolean plain(Sentence sentence) {
    Optional<Span> subject = PairTests.subject(sentence);
    if (subject.isEmpty() || subject.get().start() != 0) {
      return false;
    }
    int end = head(sentence, subject.get());
    boolean definite =
        sentence.token(0).is("le", "la", "l’", "les") || sentence.token(0).is(Tag.PROPN);
    boolean closed = end == subject.get().end() || sentence.token(subject.get().end() - 1).is(",");
    return definite
        && closed
        && end <= MOST_WORDS
        && sentence.tokens().subList(0, end).stream()
            .noneMatch(t -> t.is("(", "«", "et", "ou", "-"));
  }

  /** Whether a place and a comma stand before its subject: « En Italie, le gouvernement… ». */
  static boolean opensPlace(Sentence sentence) {
    int comma = 0;
    while (comma < sentence.size() && !sentence.token(comma).is(",")) {
      comma++;
    }
    int end = comma;
    boolean place =
        sentence.token(0).is("en", "à", "au", "aux")
            && sentence.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.PLACE && m.span().start() <= 1)
                .anyMatch(m -> m.span().end() == end);
    return place
        && PairTests.subject(sentence).filter(s -> s.start() == end + 1).isPresent()
        && sentence.token(end + 1).is("le", "la", "l’", "les", "un", "une");
  }

  /** Where a subject ends before its first comma. */
  static int head(Sentence sentence, Span subject) {
    int end = subject.start();
    while (end < subject.end() && !sentence.token(end).is(",")) {
      end++;
    }
    return end;
  }

  /** Whether both open with one subject, to the letter. */
  static boolean sameSubject(Pair pair) {
    Optional<Span> one = PairTests.subject(pair.before());
    Optional<Span> two = PairTests.subject(pair.after());
    return one.isPresent()
        && two.isPresent()
        && one.get().start() == 0
        && two.get().start() == 0
        && pair.before().text(one.get()).equalsIgnoreCase(pair.after().text(two.get()));
  }

  /**
   * Whether one noun is the head of both subjects: « Les ventes de vélos neufs », « Les ventes ».
   */
  static boolean sameHead(Pair pair) {
    Optional<String> one = subjectHead(pair.before());
    return one.isPresent() && one.equals(subjectHead(pair.after()));
  }

  private static Optional<String> subjectHead(Sentence sentence) {
    return PairTests.subject(sentence)
        .flatMap(s -> sentence.nounPhrase(s.start()))
        .map(phrase -> sentence.token(phrase.head()))
        .filter(noun -> noun.is(Tag.NOUN) && !hollow(noun))
        .map(Token::lemma);
  }

  /** Whether both name one thing: « l’agence ». */
  static boolean shares(Pair pair) {
    return shares(pair, 0, 0);
  }

  /** The same of what stands behind a token in each. */
  static boolean shares(Pair pair, int from, int then) {
    return !Collections.disjoint(nouns(pair.before(), from), nouns(pair.after(), then));
  }

  /** Whether the second does something to what the first names: « paie les dépenses ». */
  static boolean sameObject(Pair pair) {
    Sentence after = pair.after();
    Set<String> before = nouns(pair.before(), 0);
    return PairTests.verb(after)
        .map(v -> v.span().end())
        .flatMap(at -> after.nounPhrases().stream().filter(n -> n.span().start() == at).findFirst())
        .filter(n -> before.contains(after.token(n.head()).lemma()))
        .isPresent();
  }

  /** Whether the second tells of a person whom the first does not name. */
  static boolean newPerson(Pair pair) {
    return PairTests.subject(pair.after())
        .flatMap(s -> pair.after().nounPhrase(s.start()))
        .flatMap(phrase -> Nouns.person(pair.after(), phrase))
        .filter(person -> !pair.before().text().contains(person.text()))
        .isPresent();
  }

  /**
   * Whether both tell of one subject, or share a proper name, of which a town or country that both
   * happen in is none, or the second of a thing that the first names: « construit le stade. Le
   * stade accueille ».
   */
  static boolean oneStory(Pair pair) {
    return sameSubject(pair)
        || !Collections.disjoint(names(pair.before()), names(pair.after()))
        || namedBefore(pair);
  }

  private static boolean namedBefore(Pair pair) {
    Sentence after = pair.after();
    return PairTests.subject(after)
        .filter(s -> after.token(s.start()).is("le", "la", "l’", "les") && s.length() > 2)
        .map(s -> after.text(s).toLowerCase(Locale.ROOT))
        .filter(subject -> pair.before().text().toLowerCase(Locale.ROOT).contains(subject))
        .isPresent();
  }

  private static Set<String> names(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.capitalised() && (t.index() > 0 || t.is(Tag.PROPN)) && t.text().length() > 1)
        .filter(t -> !place(sentence, t))
        .map(Token::text)
        .collect(Collectors.toSet());
  }

  private static boolean place(Sentence sentence, Token token) {
    return sentence.mention(token.index()).filter(m -> m.kind() == Mention.Kind.PLACE).isPresent();
  }

  private static Set<String> nouns(Sentence sentence, int from) {
    return sentence.tokens().subList(from, sentence.size()).stream()
        .filter(t -> t.is(Tag.NOUN, Tag.PROPN) && !hollow(t))
        .map(Token::lemma)
        .collect(Collectors.toSet());
  }

  private static boolean hollow(Token noun) {
    return Lists.named("hollow").contains(noun.lemma())
        || Lists.named("months").contains(noun.lower());
  }
}
