package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes up a subject again: « Il », « Elle », « Le ministre », where only one can be meant. */
final class Resumption {
  private Resumption() {}

  private static final Set<String> PRONOUNS =
      Set.of("il", "elle", "ils", "elles", "on", "nous", "je", "cela", "ce", "j’", "c’");

  /**
   * A subject for a sentence that follows {@code before}: « Il », « Elle », « Le ministre », « Anne
   * Roy ».
   */
  static Optional<String> resume(Sentence sentence, Span subject, Span before, Context context) {
    Token first = sentence.token(subject.start());
    if (PRONOUNS.contains(first.lower()) && !first.is(Tag.DET)) {
      boolean personal = first.is("il", "elle", "ils", "elles", "on", "nous", "je");
      return personal && !eclipsed(sentence, subject, before, context)
          ? Optional.of(first.lower())
          : Optional.empty();
    }
    Optional<NounPhrase> head = sentence.nounPhrase(subject.start());
    if (head.isEmpty() || amount(sentence, head.get()) || unresumable(sentence, subject)) {
      return Optional.empty();
    }
    boolean plural =
        Frames.of(sentence)
            .main()
            .filter(f -> f.subject().filter(s -> s.start() == subject.start()).isPresent())
            .map(f -> f.verb().number() == Number.PLURAL)
            .orElse(head.get().number() == Number.PLURAL);
    if (plural && head.get().number() != Number.PLURAL) {
      return joined(sentence, subject, context);
    }
    return plural == (head.get().number() == Number.PLURAL)
        ? pronoun(sentence, head.get(), subject, before, context)
        : Optional.empty();
  }

  // « Il bat Paul Roy »: a second « il » could be the one named last.
  private static boolean eclipsed(Sentence sentence, Span subject, Span before, Context context) {
    Token pronoun = sentence.token(subject.start());
    Gender gender = pronoun.is("elle") ? Gender.FEMININE : Gender.MASCULINE;
    return pronoun.is("il", "elle") && rival(sentence, subject, before, gender, context);
  }

  // « plusieurs dizaines d’opposants »: « ils » as well as « elles ».
  private static boolean amount(Sentence sentence, NounPhrase phrase) {
    int next = phrase.head() + 1;
    return Lists.named("hollow").contains(sentence.token(phrase.head()).lemma())
        && next < sentence.size()
        && sentence.token(next).is("de", "d’", "des", "du");
  }

  private static boolean unresumable(Sentence sentence, Span subject) {
    return sentence.tokens().subList(subject.start(), subject.end()).stream()
        .anyMatch(
            t -> Lists.named("not-negated-words").contains(t.lower()) || t.is("ou", "(", ")"));
  }

  // « le maire et la préfète ont »: « ils », and « elles » only where all are feminine.
  private static Optional<String> joined(Sentence sentence, Span subject, Context context) {
    boolean and =
        sentence.tokens().subList(subject.start(), subject.end()).stream()
            .anyMatch(t -> t.is("et"));
    List<Optional<Gender>> genders =
        sentence.nounPhrases().stream()
            .filter(n -> subject.contains(n.span()) && !complement(sentence, n))
            .map(n -> gender(sentence, n, context))
            .toList();
    if (!and || genders.size() < 2) {
      return Optional.empty();
    }
    if (genders.contains(Optional.of(Gender.MASCULINE))) {
      return Optional.of("ils");
    }
    return genders.stream().allMatch(g -> g.equals(Optional.of(Gender.FEMININE)))
        ? Optional.of("elles")
        : Optional.empty();
  }

  private static boolean complement(Sentence sentence, NounPhrase phrase) {
    int start = phrase.span().start();
    return start > 0 && sentence.token(start - 1).is(Tag.ADP, Tag.ADP_DET);
  }

  private static Optional<String> pronoun(
      Sentence sentence, NounPhrase phrase, Span subject, Span before, Context context) {
    Optional<Gender> gender =
        apposed(sentence, phrase, subject, context)
            .or(() -> gender(sentence, phrase, context))
            .or(() -> Agreements.gender(sentence, subject));
    if (gender.isEmpty()) {
      return phrase.number() == Number.PLURAL && sentence.token(phrase.head()).is(Tag.NOUN)
          ? all(sentence, phrase)
          : name(sentence, phrase, subject);
    }
    if (phrase.number() == Number.PLURAL) {
      if (twin(sentence, subject, before, gender.get(), true)) {
        return Optional.empty();
      }
      return Optional.of(gender.get() == Gender.FEMININE ? "elles" : "ils");
    }
    if (rival(sentence, subject, before, gender.get(), context)) {
      return name(sentence, phrase, subject);
    }
    return Optional.of(gender.get() == Gender.FEMININE ? "elle" : "il");
  }

  // « les scientifiques »: the masculine stands for all; « les deux quadragénaires » may be women
  // unless they « sont partis ».
  private static Optional<String> all(Sentence sentence, NounPhrase phrase) {
    Span words = phrase.span();
    boolean many =
        sentence.token(words.start()).is("les", "des", "ces")
            && sentence.tokens().subList(words.start(), words.end()).stream()
                .noneMatch(t -> t.is(Tag.NUM) || t.is("deux", "trois", "quatre", "cinq"));
    boolean men =
        sentence.tokens().stream()
            .map(Token::features)
            .filter(Features::isPastParticiple)
            .anyMatch(f -> f.gender() == Gender.MASCULINE && f.number() == Number.PLURAL);
    return many || men ? Optional.of("ils") : Optional.empty();
  }

  /** The gender of the one who is named beside an office: « Le maire de Tulle, Anne Roy, ». */
  static Optional<Gender> apposed(
      Sentence sentence, NounPhrase phrase, Span subject, Context context) {
    if (!Nouns.individual(sentence, phrase) || phrase.number() == Number.PLURAL) {
      return Optional.empty();
    }
    int verb =
        sentence.verbs().stream()
            .map(v -> v.span().start())
            .filter(at -> at >= subject.end())
            .findFirst()
            .orElse(subject.end());
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().start() > phrase.span().end())
        .filter(m -> m.span().end() <= verb && sentence.token(m.span().start() - 1).is(","))
        .findFirst()
        .flatMap(m -> context.gender(m.text()));
  }

  // « Les crues ont isolé plusieurs maisons », « Le parquet remercie ceux qui ont arrêté ce jeune
  // homme »: another whom the pronoun could be; no thing is taken for somebody, no land for a
  // person.
  private static boolean twin(
      Sentence sentence, Span subject, Span before, Gender gender, boolean plural) {
    boolean somebody = NounTests.human(sentence, subject);
    boolean person =
        sentence
            .nounPhrase(subject.start())
            .filter(n -> Nouns.individual(sentence, n) || Nouns.person(sentence, n).isPresent())
            .isPresent();
    return sentence.nounPhrases().stream()
        .filter(p -> p.span().start() >= subject.end() && before.contains(p.span()))
        .filter(p -> !person || !Lists.named("lands").contains(sentence.token(p.head()).lemma()))
        .filter(p -> (p.number() == Number.PLURAL) == plural && !sentence.quoted(p.head()))
        .filter(p -> !sentence.token(p.span().start() - 1).is(","))
        .filter(p -> determined(sentence, p))
        .filter(p -> !Lists.named("time-nouns").contains(sentence.token(p.head()).lemma()))
        .filter(p -> Nouns.gender(p).map(g -> g == gender).orElse(true))
        .anyMatch(p -> !somebody || Nouns.maybeHuman(sentence, p));
  }

  private static boolean determined(Sentence sentence, NounPhrase phrase) {
    int start = phrase.span().start();
    return sentence.token(start).is(Tag.DET, Tag.NUM) || sentence.token(start - 1).is(Tag.ADP_DET);
  }

  /** The gender that a pronoun for this phrase must have; empty where nothing tells. */
  static Optional<Gender> gender(Sentence sentence, NounPhrase phrase, Context context) {
    Optional<Mention> mention = sentence.mention(phrase.head());
    Optional<Mention> person = Nouns.person(sentence, phrase);
    if (person.isPresent()) {
      Token head = sentence.token(phrase.head());
      if (Lists.named("ladies").contains(head.lower())) {
        return Optional.of(Gender.FEMININE);
      }
      // « le docteur Ilka Roy »
      boolean either = Lists.named("either-titles").contains(head.lower());
      Optional<Gender> told =
          head.is(Tag.NOUN) && !either ? Nouns.gender(phrase) : Optional.empty();
      return context.gender(person.get().text()).or(() -> told);
    }
    Optional<Gender> known =
        context.genders().entrySet().stream()
            .filter(e -> mention.filter(m -> m.text().equals(e.getKey())).isPresent())
            .map(java.util.Map.Entry::getValue)
            .findFirst();
    boolean determined = sentence.token(phrase.span().start()).is(Tag.DET, Tag.ADP_DET);
    if (Lists.named("he-nouns").contains(sentence.token(phrase.head()).lower())) {
      return Optional.of(Gender.MASCULINE);
    }
    boolean told =
        determined && (phrase.gender() == Gender.MASCULINE || phrase.gender() == Gender.FEMININE);
    return known
        .or(() -> told ? Optional.of(phrase.gender()) : Optional.empty())
        .or(() -> determined ? people(sentence.token(phrase.head())) : Optional.empty());
  }

  // « les Bretonnes »: a people’s name has the gender of the adjective.
  private static Optional<Gender> people(Token name) {
    List<Gender> genders =
        Lexicon.french().readings(name.lower()).stream()
            .filter(f -> f.features().category() == Category.ADJECTIVE)
            .map(f -> f.features().gender())
            .distinct()
            .toList();
    boolean one = name.capitalised() && genders.size() == 1;
    return one && (genders.contains(Gender.FEMININE) || genders.contains(Gender.MASCULINE))
        ? Optional.of(genders.get(0))
        : Optional.empty();
  }

  // Another person of the same gender, so that a pronoun could be either; before a thing or body
  // that is the subject no person could be: « Fondée par Anne Roy, la société emploie ».
  private static boolean rival(
      Sentence sentence, Span subject, Span before, Gender gender, Context context) {
    boolean named =
        sentence
            .nounPhrase(subject.start())
            .filter(n -> Nouns.person(sentence, n).isPresent())
            .isPresent();
    return twin(sentence, subject, before, gender, false)
        || sentence.mentions().stream()
            .filter(m -> before.overlaps(m.span()))
            .filter(m -> named || m.span().start() > subject.start())
            .filter(m -> m.kind() == Mention.Kind.PERSON && !m.span().overlaps(subject))
            .anyMatch(m -> context.gender(m.text()).map(g -> g == gender).orElse(true));
  }

  // « Anne Roy » of « Anne Roy, maire de Tulle, ».
  private static Span head(Sentence sentence, Span subject) {
    return new Span(subject.start(), PairSubjects.head(sentence, subject));
  }

  // What names the subject shorter: « Le ministre » of « Le ministre de la Défense », never what
  // opened the sentence before.
  private static Optional<String> name(Sentence sentence, NounPhrase phrase, Span subject) {
    Optional<Mention> person = Nouns.person(sentence, phrase);
    boolean determined = sentence.token(phrase.span().start()).is("le", "la", "l’", "les");
    boolean named = Nouns.name(sentence, phrase).isPresent();
    boolean brief =
        named && !numbered(sentence, phrase)
            || Nouns.individual(sentence, phrase)
                && determined
                && phrase.span().length() <= 3
                && !somebodys(sentence, phrase);
    boolean titled = Nouns.title(sentence.token(subject.start()));
    return person
        .map(Mention::text)
        .filter(text -> !titled || text.contains(" "))
        .filter(text -> !text.contains(" ") || !sentence.text(subject).contains(text))
        .or(() -> brief ? Optional.of(sentence.text(phrase.span())) : Optional.empty())
        .filter(text -> !text.equals(sentence.text(head(sentence, subject))));
  }

  // « Cette Velbanor Type 15 » is no « Velbanor Type ».
  private static boolean numbered(Sentence sentence, NounPhrase phrase) {
    return phrase.span().end() < sentence.size() && sentence.token(phrase.span().end()).is(Tag.NUM);
  }

  // « la fille du milliardaire », « le chef de la police »: « la fille » would be another.
  private static boolean somebodys(Sentence sentence, NounPhrase phrase) {
    int of = phrase.span().end();
    return Lists.named("kin").contains(sentence.token(phrase.head()).lemma())
        && of < sentence.size()
        && sentence.token(of).is("de", "d’", "du", "des");
  }
}
