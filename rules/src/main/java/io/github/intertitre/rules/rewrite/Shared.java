package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tests of what two halves of a sentence may share beside their subject. */
final class Shared {
  private Shared() {}

  /**
   * Holds a condition that may bear on what stands before it as well: « si aucun repreneur ne se
   * présente », « sauf accord », « pourvu que ».
   */
  static boolean conditional(Sentence sentence, Span span) {
    String text = sentence.text(span).toLowerCase(Locale.ROOT);
    return sentence.tokens().subList(span.start(), span.end()).stream()
            .filter(t -> !sentence.quoted(t.index()))
            .anyMatch(t -> Lists.named("provisos").contains(t.lower()))
        || Lists.named("proviso-phrases").stream()
            .anyMatch(p -> text.contains(p.replace('_', ' ')));
  }

  /**
   * « son », « il », « leur » of the second half can mean the subject alone: not « La police a
   * interrogé le voisin et a fouillé sa voiture ». For somebody no thing is a rival.
   */
  static boolean subjectsOwn(Sentence sentence, Span subject, Span first, Span second) {
    boolean somebody = NounTests.human(sentence, subject);
    return sentence.tokens().subList(second.start(), second.end()).stream()
        .filter(t -> !sentence.quoted(t.index()))
        .filter(t -> Lists.named("owner-words").contains(t.lower()))
        .noneMatch(t -> rival(sentence, first, plural(t), somebody));
  }

  /**
   * « son », « lui », « l’ » of the second half could mean either of two whom the first names: not
   * « Le maire a reçu le banquier et les juges l’ont entendu ».
   */
  static boolean rivals(Sentence sentence, Span first, Span second) {
    return own(sentence, second)
        .filter(
            t ->
                Lists.named("owner-words").contains(t.lower())
                    || t.is("l’", "le", "la", "les") && Leanings.clitic(sentence, t.index()))
        .anyMatch(t -> people(sentence, first, plural(t) || t.is("les")) > 1);
  }

  private static long people(Sentence sentence, Span span, boolean plural) {
    return sentence.nounPhrases().stream()
        .filter(p -> span.contains(p.span()) && (p.number() == Number.PLURAL) == plural)
        .filter(p -> !sentence.quoted(p.head()) && Nouns.maybeHuman(sentence, p))
        .count();
  }

  private static boolean plural(Token pointer) {
    return pointer.is("leur", "leurs", "ils", "elles", "eux");
  }

  private static boolean rival(Sentence sentence, Span first, boolean plural, boolean somebody) {
    return sentence.nounPhrases().stream()
        .filter(p -> first.overlaps(p.span()) && (p.number() == Number.PLURAL) == plural)
        .anyMatch(p -> !somebody || Nouns.human(sentence, p));
  }

  /**
   * The « il » or « sa » that opens the second half means another than the speaker, of whom a
   * quotation in the first speaks: « “Il est connu”, a dit le juge, ajoutant qu’(il a fui) ».
   */
  static boolean quotedHe(Sentence sentence, Span first, Span second) {
    int opens = sentence.token(second.start()).is("«") ? second.start() + 1 : second.start();
    Token opening = sentence.token(opens);
    boolean owned = opening.is("son", "sa", "ses", "leur", "leurs");
    return sentence.tokens().subList(first.start(), first.end()).stream()
        .filter(t -> sentence.quoted(t.index()) && t.is("il", "elle", "ils", "elles"))
        .anyMatch(t -> owned || t.lower().equals(opening.lower()));
  }

  /**
   * The noun of a speaker stands in what is told, for another perhaps: « interdit par les autorités
   * iraniennes, ont précisé (les autorités) ».
   */
  static boolean speakersNoun(Sentence sentence, Span told, Span speaker) {
    return sentence
        .nounPhrase(speaker.start())
        .map(n -> sentence.token(n.head()))
        .filter(noun -> noun.is(Tag.NOUN))
        .filter(
            noun ->
                sentence.tokens().subList(told.start(), told.end()).stream()
                    .anyMatch(t -> t.is(Tag.NOUN) && t.lemma().equals(noun.lemma())))
        .isPresent();
  }

  /** One object stands behind both verbs: « a conçu (avec eux) et a présenté (mardi un frein) ». */
  static boolean oneObject(Sentence sentence, Span first, Span second) {
    return away(sentence, first)
        && away(sentence, second)
        && !held(sentence, first)
        && held(sentence, second);
  }

  /**
   * « condamné pour travail dissimulé et (aide) (au séjour) »: a noun of what somebody is charged
   * with, which a verb is spelt like.
   */
  static boolean charge(Sentence sentence, Span verb, Span second, Span rest) {
    boolean passive =
        Verbs.at(sentence, verb).filter(v -> v.voice() == VerbGroup.Voice.PASSIVE).isPresent();
    return (passive || bareBefore(sentence, second.start() - 1))
        && second.length() == 1
        && sentence.token(rest.start()).is(Tag.ADP, Tag.ADP_DET)
        && Lexicon.french().readings(sentence.token(second.start()).lower()).stream()
            .anyMatch(form -> form.features().category() == Category.NOUN);
  }

  // « avec sursis et (prime) »: a noun without an article stands before « et ».
  private static boolean bareBefore(Sentence sentence, int and) {
    return sentence.nounPhrases().stream()
        .filter(p -> p.span().end() == and && p.span().start() > 0)
        .anyMatch(
            p ->
                sentence.token(p.span().start()).is(Tag.NOUN, Tag.ADJ)
                    && sentence.token(p.span().start() - 1).is(Tag.ADP));
  }

  /**
   * « une trentaine de blessés et les recherches se poursuivaient »: what is the subject is not
   * sure.
   */
  static boolean jointSubject(Sentence sentence, Span clause) {
    int verb =
        Frames.of(sentence, clause).main().map(f -> f.verb().span().start()).orElse(clause.end());
    return sentence.tokens().subList(clause.start(), verb).stream().anyMatch(t -> t.is("et"));
  }

  // A preposition or a date comes first behind the verb.
  private static boolean away(Sentence sentence, Span span) {
    int at = span.start();
    while (at < span.end() && sentence.token(at).is(Tag.ADV)) {
      at++;
    }
    return at < span.end() && (sentence.token(at).is(Tag.ADP, Tag.ADP_DET) || date(sentence, at));
  }

  private static boolean date(Sentence sentence, int at) {
    return Lists.named("time-nouns").contains(sentence.token(at).lemma())
        || sentence.mention(at).filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
  }

  // A phrase that no preposition governs and that tells no time.
  private static boolean held(Sentence sentence, Span span) {
    return sentence.nounPhrases().stream()
        .filter(p -> span.contains(p.span()) && p.span().start() > span.start())
        .filter(p -> !date(sentence, p.head()) && !date(sentence, p.span().start()))
        .anyMatch(p -> free(sentence, p));
  }

  private static boolean free(Sentence sentence, NounPhrase phrase) {
    return sentence.token(phrase.span().start()).is(Tag.DET, Tag.NUM)
        && !sentence.token(phrase.span().start() - 1).is(Tag.ADP, Tag.ADP_DET, Tag.SCONJ)
        && !sentence.token(phrase.span().start() - 1).is(",", "et", "ou");
  }

  /**
   * When, why, on what occasion or to what end is told in the second half and may hold for the
   * first: « a dressé un bilan et a dévoilé ses projets lors d’une conférence mercredi ».
   */
  static boolean oneOccasion(Sentence sentence, Span first, Span second) {
    return !dated(sentence, first) && dated(sentence, second)
        || occasion(sentence, second)
        || !purpose(sentence, first) && purpose(sentence, second);
  }

  /**
   * A comma and a preposition or an apposition close it, and what they add may hold for all that
   * stands before: « , en raison de la chute des commandes », « , des décisions que ».
   */
  static boolean closesApart(Sentence sentence, Span span) {
    return IntStream.range(span.start() + 1, span.end() - 1)
        .filter(at -> sentence.token(at).is(",") && !sentence.quoted(at))
        .anyMatch(at -> opensApart(sentence, at + 1));
  }

  private static boolean opensApart(Sentence sentence, int at) {
    Token first = sentence.token(at);
    boolean participle =
        first.features().mood() == Mood.PARTICIPLE && !first.features().isPastParticiple();
    boolean all =
        first.is("le")
            && at + 1 < sentence.size()
            && sentence.token(at + 1).is("tout", "même", "jour");
    return first.is(Tag.ADP, Tag.ADP_DET, Tag.ADV)
        || participle
        || all
        || Lists.named("gloss-openings").contains(first.lower());
  }

  private static boolean dated(Sentence sentence, Span span) {
    return own(sentence, span)
        .anyMatch(
            t ->
                sentence.mention(t.index()).filter(m -> m.kind() == Mention.Kind.DATE).isPresent());
  }

  /**
   * Tells why, before whom or on what occasion: « lors d’une réunion », « à cause d’une grève ».
   */
  static boolean occasion(Sentence sentence, Span span) {
    return own(sentence, span).anyMatch(t -> Lists.named("occasions").contains(t.lower()));
  }

  private static boolean purpose(Sentence sentence, Span span) {
    return own(sentence, span)
        .filter(t -> t.is("pour", "afin") && t.index() + 2 < span.end())
        .anyMatch(t -> infinitive(sentence, t.index() + 1) || infinitive(sentence, t.index() + 2));
  }

  private static boolean infinitive(Sentence sentence, int at) {
    return sentence.token(at).features().mood() == Mood.INFINITIVE;
  }

  // Outside clauses that hang on another: « a précisé que le texte serait lu en juin ».
  private static Stream<Token> own(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .takeWhile(t -> !Subordination.subordinates(sentence, t.index()))
        .filter(t -> !sentence.quoted(t.index()));
  }
}
