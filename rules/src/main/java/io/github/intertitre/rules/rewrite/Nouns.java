package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Contraction;
import io.github.intertitre.lexicon.surface.Elision;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of thing a noun phrase names, and how it is named again. */
final class Nouns {
  private static final Pattern PERSON_LIKE =
      Pattern.compile(".+(?:eur|euse|trice|ien|ienne|iste|ier|ière|logue|naire)s?");

  private Nouns() {}

  /** A person or a body that acts on purpose. */
  static boolean human(Sentence sentence, NounPhrase phrase) {
    return person(sentence, phrase).isPresent()
        || name(sentence, phrase).filter(m -> m.kind() == Mention.Kind.ORGANISATION).isPresent()
        || people(sentence.token(phrase.head()))
        || fromSomewhere(sentence, phrase);
  }

  /**
   * A person, or named by a noun that is made as those of persons are: « luthière », « entrepreneur
   * ».
   */
  static boolean maybeHuman(Sentence sentence, NounPhrase phrase) {
    Token noun = sentence.token(phrase.head());
    return human(sentence, phrase)
        || PERSON_LIKE.matcher(noun.lower()).matches()
            && !Lists.named("made-like-persons").contains(noun.lemma());
  }

  // « la Suédoise », « le Serbe »: a capital behind an article that names no place or body.
  static boolean fromSomewhere(Sentence sentence, NounPhrase phrase) {
    return phrase.span().length() == 2
        && phrase.head() == phrase.span().end() - 1
        && sentence.token(phrase.span().start()).is("le", "la", "l’", "les", "un", "une")
        && sentence.token(phrase.head()).is(Tag.PROPN)
        && sentence.mention(phrase.head()).isEmpty();
  }

  private static boolean people(Token noun) {
    return Lists.named("people").contains(noun.lemma())
        || Lexicon.french().relations().office(noun.lower()).isPresent();
  }

  /** Somebody without a name, and no body of people: « la commissaire », « son frère ». */
  static boolean individual(Sentence sentence, NounPhrase phrase) {
    Token noun = sentence.token(phrase.head());
    return person(sentence, phrase).isEmpty()
        && (Lists.named("kin").contains(noun.lemma())
            || Lexicon.french().relations().office(noun.lower()).isPresent());
  }

  /** The person whom a phrase names; « l’ouragan Sandy » is none. */
  static Optional<Mention> person(Sentence sentence, NounPhrase phrase) {
    Token head = sentence.token(phrase.head());
    boolean thing = head.is(Tag.NOUN) && !head.capitalised() && !people(head) && !title(head);
    if (thing && sentence.mention(phrase.head()).isEmpty()) {
      return Optional.empty();
    }
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && phrase.span().contains(m.span()))
        .filter(m -> !determined(sentence, m.span().start()))
        .findFirst();
  }

  static boolean title(Token noun) {
    return WordLists.named("person-titles").contains(noun.lower());
  }

  // « du Rana Plaza », « le Conquet »: nobody.
  private static boolean determined(Sentence sentence, int name) {
    return name > 0 && sentence.token(name - 1).is("le", "la", "l’", "du", "au");
  }

  /** The name that a phrase is. */
  static Optional<Mention> name(Sentence sentence, NounPhrase phrase) {
    return sentence.mention(phrase.head()).filter(m -> m.kind().isName());
  }

  /** « cette attaque », « ces projets », « ce dernier », « l’ONU »; empty where none is safe. */
  static Optional<String> again(Sentence sentence, NounPhrase phrase, Context context) {
    if (sentence.quoted(phrase.head())) {
      return Optional.empty();
    }
    Optional<Mention> person = person(sentence, phrase);
    if (person.isPresent()) {
      return context.gender(person.get().text()).map(Nouns::latter);
    }
    if (name(sentence, phrase).isPresent()) {
      return named(sentence, phrase);
    }
    Token noun = sentence.token(phrase.head());
    boolean hollow = Lists.named("hollow").contains(noun.lemma());
    // « a nommé à sa tête Anne Roy, qui »
    boolean another =
        sentence.mentions().stream()
            .anyMatch(
                m ->
                    m.kind() == Mention.Kind.PERSON
                        && m.span().length() > 1
                        && phrase.span().overlaps(m.span()));
    // « de plus petites maisons » are no « petites maisons »
    boolean compared =
        phrase.span().start() > 0
            && sentence.token(phrase.span().start() - 1).is("plus", "moins", "aussi", "très");
    if (!noun.is(Tag.NOUN)
        || hollow
        || another
        || compared
        || generic(sentence, phrase)
        || gender(phrase).isEmpty()
        || number(phrase).isEmpty()) {
      return Optional.empty();
    }
    boolean shown =
        sentence
            .token(phrase.span().start())
            .is("ce", "cet", "cette", "son", "sa", "leur", "notre", "votre");
    boolean known =
        sentence.token(phrase.span().start()).is("le", "la", "l’")
            || phrase.span().start() > 0
                && sentence.token(phrase.span().start() - 1).is("du", "au");
    boolean one = phrase.number() != Number.PLURAL && known && individual(sentence, phrase);
    // « par les occupants, qui »
    boolean many =
        phrase.number() == Number.PLURAL
            && sentence.token(phrase.span().start()).is("les")
            && human(sentence, phrase);
    return shown && people(noun) || one || many
        ? gender(phrase).map(many ? Nouns::latterOnes : Nouns::latter)
        : Optional.of(demonstrative(sentence, phrase));
  }

  // « par les douanes », « l’opposition »: a body of which there is one, so that « cette » is odd.
  private static boolean generic(Sentence sentence, NounPhrase phrase) {
    return sentence.token(phrase.span().start()).is("le", "la", "l’", "les")
        && Lists.named("bodies").contains(sentence.token(phrase.head()).lemma());
  }

  /** « ce dernier », « cette dernière ». */
  static String latter(Gender gender) {
    return gender == Gender.FEMININE ? "cette dernière" : "ce dernier";
  }

  private static String latterOnes(Gender gender) {
    return gender == Gender.FEMININE ? "ces dernières" : "ces derniers";
  }

  private static boolean body(Sentence sentence, NounPhrase phrase) {
    return name(sentence, phrase).filter(m -> m.kind() == Mention.Kind.ORGANISATION).isPresent();
  }

  // Adjectives before the noun stay: « cet ancien président », « ces trois skieurs ».
  private static String demonstrative(Sentence sentence, NounPhrase phrase) {
    int from = phrase.head();
    while (from > phrase.span().start() && kept(sentence.token(from - 1))) {
      from--;
    }
    String text = sentence.text(from, compound(sentence, phrase.head()) + 1);
    if (phrase.number() == Number.PLURAL) {
      return "ces " + text;
    }
    boolean feminine = phrase.gender() == Gender.FEMININE;
    return (feminine ? "cette" : Elision.before(text) ? "cet" : "ce") + " " + text;
  }

  // The last word of « aide à domicile », « bateau à voile ».
  private static int compound(Sentence sentence, int head) {
    boolean more =
        head + 2 < sentence.size()
            && sentence.token(head + 1).is("à")
            && sentence.token(head + 2).is(Tag.NOUN)
            && !sentence.token(head + 2).capitalised();
    return more ? head + 2 : head;
  }

  // « son dernier film » is « ce film »: « ce dernier film » would be the latter. « Les 200 emplois
  // » are « ces emplois ».
  private static boolean kept(Token token) {
    return token.is(Tag.ADJ, Tag.NUM)
        && !Character.isDigit(token.text().charAt(0))
        && !Lists.named("unresumed").contains(token.lower())
        && !token.capitalised();
  }

  // « du Sénat » is named again as « le Sénat », « l’ONU » as it stands.
  private static Optional<String> named(Sentence sentence, NounPhrase phrase) {
    Span span = phrase.span();
    String text = sentence.text(span);
    if (span.end() < sentence.size() && sentence.token(span.end()).is(Tag.NUM)) {
      return Optional.empty();
    }
    Optional<Token> before =
        span.start() == 0 ? Optional.empty() : Optional.of(sentence.token(span.start() - 1));
    boolean determined =
        sentence.token(span.start()).is("le", "la", "l’")
            || before.filter(t -> t.is("du", "au")).isPresent();
    Optional<Gender> gender = gender(phrase);
    if (determined && body(sentence, phrase) && gender.isPresent()) {
      return gender.map(Nouns::latter);
    }
    if (sentence.token(span.start()).is("le", "la", "l’", "les")) {
      return Optional.of(text);
    }
    if (before.filter(t -> t.is("du", "au")).isPresent()) {
      return Optional.of("le " + text);
    }
    if (before.filter(t -> t.is("des", "aux") && t.is(Tag.ADP_DET)).isPresent()) {
      return Optional.of("les " + text);
    }
    boolean bare = before.filter(t -> t.is("de", "d’", "en")).isPresent();
    boolean place = name(sentence, phrase).filter(m -> m.kind() == Mention.Kind.PLACE).isPresent();
    boolean capital = sentence.token(span.start()).capitalised();
    return capital && !(bare && place) ? Optional.of(text) : Optional.empty();
  }

  /** The text with « de » before it: « du conseil », « d’une taxe ». */
  static String bare(Sentence sentence, Span span) {
    return Contraction.of("de", Functions.lower(sentence, span));
  }

  /**
   * A phrase freed from the « de » before it: « du vent » gives « le vent »; empty for a bare noun.
   */
  static Optional<String> whole(Sentence sentence, Span preposition, Span phrase) {
    Token word = sentence.token(preposition.start());
    String text = sentence.text(phrase);
    if (goesOn(sentence, phrase)) {
      return Optional.empty();
    }
    if (word.is("du")) {
      return Optional.of("le " + text);
    }
    if (word.is("des")) {
      return Optional.of("les " + text);
    }
    Token first = sentence.token(phrase.start());
    boolean determined = first.is(Tag.DET, Tag.NUM) || first.is("l’", "la", "un", "une");
    return determined ? Optional.of(text) : Optional.empty();
  }

  // « de la crise et des risques »: « de » is said twice.
  private static boolean goesOn(Sentence sentence, Span phrase) {
    for (int i = phrase.start(); i + 1 < phrase.end(); i++) {
      if (sentence.token(i).is("et", "ou") && sentence.token(i + 1).is(Tag.ADP, Tag.ADP_DET)) {
        return true;
      }
    }
    return false;
  }

  /** « tout », « toute », « tous », « toutes » as a noun asks for; empty where that is not told. */
  static Optional<String> all(Sentence sentence, Span noun) {
    Optional<NounPhrase> phrase = sentence.nounPhrase(noun.start());
    boolean plural = phrase.flatMap(Nouns::number).filter(n -> n == Number.PLURAL).isPresent();
    return phrase
        .flatMap(Nouns::gender)
        .map(g -> g == Gender.FEMININE ? (plural ? "toutes" : "toute") : plural ? "tous" : "tout");
  }

  /** Masculine or feminine, where it is known. */
  static Optional<Gender> gender(NounPhrase phrase) {
    return Optional.of(phrase.gender()).filter(g -> g == Gender.MASCULINE || g == Gender.FEMININE);
  }

  /** Singular or plural, where it is known. */
  static Optional<Number> number(NounPhrase phrase) {
    return Optional.of(phrase.number()).filter(n -> n == Number.SINGULAR || n == Number.PLURAL);
  }
}
