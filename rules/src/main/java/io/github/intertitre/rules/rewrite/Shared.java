package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Locale;

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

  private static boolean plural(Token pointer) {
    return pointer.is("leur", "leurs", "ils", "elles", "eux");
  }

  private static boolean rival(Sentence sentence, Span first, boolean plural, boolean somebody) {
    return sentence.nounPhrases().stream()
        .filter(p -> first.overlaps(p.span()) && (p.number() == Number.PLURAL) == plural)
        .anyMatch(p -> !somebody || Nouns.human(sentence, p));
  }

  /** One object stands behind both verbs: « a conçu (avec eux) et a présenté (mardi un frein) ». */
  static boolean oneObject(Sentence sentence, Span first, Span second) {
    return away(sentence, first)
        && away(sentence, second)
        && !held(sentence, first)
        && held(sentence, second);
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
   * When or on what occasion is told in the second half alone, and may hold for the first: « a
   * dressé un bilan et a dévoilé ses projets lors d’une conférence mercredi ».
   */
  static boolean oneOccasion(Sentence sentence, Span first, Span second) {
    return !occasion(sentence, first) && occasion(sentence, second);
  }

  // Outside clauses that hang on another: « a précisé que le texte serait lu en juin ».
  private static boolean occasion(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .takeWhile(t -> !Subordination.subordinates(sentence, t.index()))
        .filter(t -> !sentence.quoted(t.index()))
        .anyMatch(
            t ->
                Lists.named("occasions").contains(t.lower())
                    || sentence
                        .mention(t.index())
                        .filter(m -> m.kind() == Mention.Kind.DATE)
                        .isPresent());
  }
}
