package io.github.intertitre.core.draft;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;
import java.util.Set;

/** Takes the bare clause out of a sentence, for recaps and headings. */
public final class Clauses {
  // What may be said in the present of a headline: it happened once, by a word or a decision.
  private static final Set<String> CLAIMS =
      Set.of(
          "say",
          "announce",
          "warn",
          "deplore",
          "welcome",
          "promise",
          "ask",
          "reveal",
          "stress",
          "recall");

  private static final Set<String> LEANING = WordLists.named("leaning-openings");
  private static final Set<String> WORKS = WordLists.named("verbs-of-works");
  private static final Set<String> POINTERS = WordLists.named("pointers");
  private static final Set<String> FRONTABLE = WordLists.named("frontable-prepositions");
  private static final Set<String> CIRCUMSTANCES = WordLists.named("circumstances");

  private Clauses() {}

  /** Whether a subject can be understood without the sentence before. */
  public static boolean selfContained(Sentence sentence) {
    Optional<MainClause> main = MainClause.of(sentence);
    if (main.isEmpty()) {
      return false;
    }
    return selfContained(sentence, main.get().subject())
        && !pointsBack(sentence, main.get().verb());
  }

  // « lui a accordé », « l’a dit »: the clitic is known from another sentence.
  private static boolean pointsBack(Sentence sentence, VerbGroup verb) {
    return sentence.tokens().subList(verb.span().start(), verb.finite()).stream()
        .anyMatch(t -> t.is("lui", "leur", "le", "la", "l’", "les", "y", "en"));
  }

  /** Whether the words of a span name what they speak of. */
  public static boolean selfContained(Sentence sentence, Span span) {
    Token first = sentence.token(span.start());
    boolean points = LEANING.contains(first.lower());
    return !points
        && sentence.nounPhrase(span.start()).isPresent()
        && sentence.tokens().subList(span.start(), span.end()).stream()
            .noneMatch(t -> POINTERS.contains(t.lower()));
  }

  /**
   * Where the bare clause ends: before its full stop, or before a circumstance or a relative set
   * off by a comma, that can be left out; -1 where that is too far or what is left would say
   * something else.
   */
  public static int end(Sentence sentence, VerbGroup verb, int most) {
    boolean nested = false;
    boolean doing = false;
    for (int i = verb.span().end(); i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (sentence.quoted(i)) {
        continue;
      }
      if (token.is(".", "!", "?", "…", ";", ":")) {
        return within(verb, i, most);
      }
      if (token.is("(")) {
        i = closing(sentence, i);
        continue;
      }
      if (token.is(",") || circumstance(token, verb)) {
        boolean cut =
            !nested
                && !(doing && !token.is(","))
                && !verb.negated()
                && leavesOut(sentence, token.is(",") ? i + 1 : i)
                && !resumed(sentence, i);
        return cut ? within(verb, i, most) : -1;
      }
      if (token.is("–", "—")) {
        return -1;
      }
      nested |= token.is(Tag.SCONJ) || token.is("que", "qu’", "qui", "dont", "où");
      // « confirme son intention de fermer les écoles | avant midi »: the hour goes with the
      // closing.
      doing |= i > verb.span().end() && token.features().mood() == Mood.INFINITIVE;
    }
    return within(verb, sentence.size(), most);
  }

  /**
   * Where the sentence itself ends, or its contrast begins (« , tandis que… »), if that is no more
   * than {@code most} tokens after its verb.
   */
  static int whole(Sentence sentence, VerbGroup verb, int most) {
    int end = sentence.size();
    while (end > 0 && sentence.token(end - 1).is(".", "!", "…")) {
      end--;
    }
    for (int i = verb.span().end(); i < end; i++) {
      if (!sentence.quoted(i) && sentence.token(i).is(";", ":", "?", "–", "—")) {
        return -1;
      }
      boolean contrast = i + 1 < end && sentence.token(i + 1).is("tandis", "alors", "mais");
      if (contrast && sentence.token(i).is(",")) {
        return within(verb, i, most);
      }
    }
    return within(verb, end, most);
  }

  private static int closing(Sentence sentence, int open) {
    int close = open;
    while (close + 1 < sentence.size() && !sentence.token(close).is(")")) {
      close++;
    }
    return close;
  }

  private static int within(VerbGroup verb, int end, int most) {
    return end - verb.span().end() > most ? -1 : end;
  }

  private static boolean circumstance(Token token, VerbGroup verb) {
    return CIRCUMSTANCES.contains(token.lower()) && token.index() > verb.span().end() + 1;
  }

  private static boolean leavesOut(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    boolean adverbial = FRONTABLE.contains(token.lower()) && first(sentence, token);
    return adverbial
        || CIRCUMSTANCES.contains(token.lower())
        || token.is("qui", "dont", "où", "mais")
        || apposed(sentence, token);
  }

  // « trois morts, dont un enfant, | et sept blessés », « a appelé les habitants, dont ceux de
  // Tulle, | à rester chez eux »: the clause goes on behind what is set between commas.
  private static boolean resumed(Sentence sentence, int comma) {
    int next = comma + 1;
    while (next < sentence.size() && !(sentence.token(next).is(",") && !sentence.quoted(next))) {
      next++;
    }
    int after = next + 1;
    if (!sentence.token(comma).is(",") || after + 1 >= sentence.size()) {
      return false;
    }
    boolean joined = sentence.token(after).is("et", "ou", "ainsi") && !acts(sentence, after + 1);
    return joined || sentence.token(after).is("à", "au", "aux", "que", "qu’");
  }

  // Whether another clause begins here, with a verb of its own.
  private static boolean acts(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && !sentence.token(end).is(",", ";")) {
      end++;
    }
    int to = end;
    return sentence.verbs().stream().anyMatch(v -> v.finite() >= from && v.finite() < to);
  }

  // « , mathématicien britannique », « , donnant… »: no member of a list follows a first comma so.
  private static boolean apposed(Sentence sentence, Token token) {
    boolean only =
        sentence.tokens().subList(0, token.index() - 1).stream().noneMatch(t -> t.is(","));
    boolean verbal = token.is(Tag.VERB) && !token.features().isFinite();
    return only && (verbal || token.is(Tag.NOUN)) && token.text().length() > 2;
  }

  // A preposition that stood before may go on with a list.
  private static boolean first(Sentence sentence, Token token) {
    return sentence.tokens().subList(0, token.index()).stream()
        .noneMatch(before -> before.lower().equals(token.lower()));
  }

  /**
   * Whether a clause may stand without what surrounds it: no condition, negation or hearsay is cut
   * off.
   */
  public static boolean cutIsSafe(Sentence sentence, int end) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.is("si", "s’", "sauf", "hormis", "sans", "seulement", "pas", "ne", "n’", "moins")
          && token.is(Tag.SCONJ, Tag.ADV, Tag.ADP)
          && i >= end) {
        return false;
      }
    }
    if (conditional(sentence, end) || incise(sentence, end)) {
      return false;
    }
    boolean whole = end >= sentence.size() - 1;
    return whole
        || sentence.tokens().stream().noneMatch(t -> t.is("selon", "d’après"))
            && sentence.tokens().subList(0, end).stream().noneMatch(t -> ranks(sentence, t));
  }

  // « Le ministre viendra lundi |, a dit son porte-parole. »: his word.
  private static boolean incise(Sentence sentence, int end) {
    return sentence.verbs().stream()
        .filter(verb -> verb.span().start() > Math.max(0, end - 1))
        .filter(verb -> sentence.token(verb.span().start() - 1).is(","))
        .filter(verb -> !sentence.token(Math.max(0, verb.span().start() - 2)).is("»"))
        .filter(verb -> !MainClause.subordinate(sentence, end, verb.span().start()))
        .anyMatch(verb -> Lexicon.french().relations().reporting(verb.lemma()).isPresent());
  }

  // « la tolérance est de 3 % | lorsque le radar est mobile », « | à condition de voter »
  private static boolean conditional(Sentence sentence, int end) {
    for (int i = Math.max(1, end); i < sentence.size(); i++) {
      boolean when = sentence.token(i).is("lorsque", "lorsqu’", "quand", "tant", "pourvu");
      boolean provided =
          sentence.token(i).is("condition", "cas", "réserve")
              && sentence.token(i - 1).is("à", "en", "sous", "au", "la", "dans");
      if (!sentence.quoted(i) && (when || provided)) {
        return true;
      }
    }
    return false;
  }

  // « le cinquième joueur à atteindre la finale | après avoir gagné trois fois »: the fifth of
  // those; « pour la première fois » ranks nobody.
  private static boolean ranks(Sentence sentence, Token token) {
    boolean rank =
        token.is("seul", "seule", "premier", "première", "dernier", "dernière")
            || token.is(Tag.ADJ) && token.lower().endsWith("ième");
    int next = token.index() + 1;
    return rank && !(next < sentence.size() && sentence.token(next).is("fois"));
  }

  /**
   * The verb in the present of headlines, « met en garde » for « a mis en garde »; empty where that
   * could say something else.
   */
  public static Optional<String> present(Sentence sentence, VerbGroup verb) {
    boolean once =
        Lexicon.french()
            .relations()
            .reporting(expression(sentence, verb))
            .filter(r -> CLAIMS.contains(r.claim()))
            .isPresent();
    if (!once
        || verb.voice() != VerbGroup.Voice.ACTIVE
        || verb.negated()
        || verb.person() != 3
        || !verb.compound()
        || verb.tense() != Tense.PRESENT
        || verb.mood() != Mood.INDICATIVE
        || verb.head() != verb.finite() + 1
        || verb.span().start() != verb.finite()
        || before(sentence, verb)
        || works(sentence, verb)) {
      return Optional.empty();
    }
    return Lexicon.french()
        .inflector()
        .conjugate(verb.lemma(), Mood.INDICATIVE, Tense.PRESENT, verb.number());
  }

  // « a écrit vingt romans »: a work, and no word said once.
  private static boolean works(Sentence sentence, VerbGroup verb) {
    return WORKS.contains(verb.lemma())
        && verb.span().end() < sentence.size()
        && !sentence.token(verb.span().end()).is("que", "qu’", "«", ":", "à");
  }

  // « a indiqué que les travaux allaient finir »: « indique » would want « vont finir ».
  private static boolean before(Sentence sentence, VerbGroup verb) {
    return sentence.verbs().stream()
        .filter(v -> v.span().start() >= verb.span().end() && !sentence.quoted(v.finite()))
        .anyMatch(v -> v.tense() == Tense.IMPERFECT || v.mood() == Mood.CONDITIONAL);
  }

  // « mettre en garde » where that is said, else the verb alone.
  private static String expression(Sentence sentence, VerbGroup verb) {
    int end = verb.span().end();
    String words = verb.lemma() + " " + sentence.text(end, Math.min(end + 2, sentence.size()));
    return Lexicon.french().relations().reporting(words).isPresent() ? words : verb.lemma();
  }

  /** Whether a noun phrase is a person, a body or people. */
  public static boolean human(Sentence sentence, Span subject) {
    Optional<NounPhrase> phrase = sentence.nounPhrase(subject.start());
    if (phrase.isEmpty()) {
      return false;
    }
    boolean named =
        sentence
            .mention(phrase.get().head())
            .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ORGANISATION)
            .isPresent();
    return named
        || Lexicon.french()
            .relations()
            .office(sentence.token(phrase.get().head()).lower())
            .isPresent();
  }

  /** Whether a phrase is in the plural. */
  public static boolean plural(Sentence sentence, Span subject) {
    return sentence
            .nounPhrase(subject.start())
            .map(NounPhrase::number)
            .filter(n -> n == Number.PLURAL)
            .isPresent()
        || sentence.tokens().subList(subject.start(), subject.end()).stream()
            .anyMatch(t -> t.is("et"));
  }
}
