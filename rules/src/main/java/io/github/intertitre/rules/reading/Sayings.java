package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.relations.ReportingVerb;
import java.util.Optional;
import java.util.Set;

/** Finds who says something: « a déclaré le ministre, Karim Velba », « selon un communiqué ». */
final class Sayings {
  private static final Set<String> SOURCES = WordLists.named("source-nouns");
  private static final Set<String> INVERTED =
      Set.of("il", "elle", "ils", "elles", "on", "je", "nous", "vous");

  private Sayings() {}

  /** Whether a verb reports somebody’s words, as said: neither denied nor made passive. */
  static boolean reports(VerbGroup verb) {
    return verb.voice() != VerbGroup.Voice.PASSIVE
        && !verb.negated()
        && reporting(verb).isPresent();
  }

  /** Whether it can stand in an incise: « …, précise-t-il ». */
  static boolean reportsAfter(VerbGroup verb) {
    return reports(verb) && reporting(verb).get().takes().contains("incise");
  }

  private static Optional<ReportingVerb> reporting(VerbGroup verb) {
    String lemma = verb.voice() == VerbGroup.Voice.PRONOMINAL ? "se " + verb.lemma() : verb.lemma();
    return Lexicon.french()
        .relations()
        .reporting(lemma)
        .or(() -> Lexicon.french().relations().reporting(verb.lemma()));
  }

  /** The subject behind an inverted verb: « a-t-il dit », « a déclaré le maire de Tulle ». */
  static Optional<Span> inverted(Sentence sentence, VerbGroup verb) {
    for (int i = verb.finite() + 1; i <= verb.span().end() && i < sentence.size(); i++) {
      if (clitic(sentence.token(i))) {
        return Optional.of(new Span(i, i + 1));
      }
    }
    return speaker(sentence, verb.span().end());
  }

  private static boolean clitic(Token token) {
    String lower = token.lower();
    return lower.startsWith("-") && INVERTED.contains(lower.replaceFirst("^-(?:t-)?", ""));
  }

  /** A person or body that begins at a token, with complement and name. */
  static Optional<Span> speaker(Sentence sentence, int from) {
    int start = from;
    Optional<NounPhrase> phrase = phraseAt(sentence, start);
    if (phrase.isEmpty() || date(sentence, phrase.get())) {
      return Optional.empty();
    }
    int end = phrase.get().span().end();
    while (end < sentence.size()) {
      Optional<NounPhrase> next =
          sentence.token(end).is("de", "d’", "du", "des") || named(sentence, end)
              ? phraseAt(sentence, sentence.token(end).is("de", "d’", "du", "des") ? end + 1 : end)
              : Optional.empty();
      if (next.isEmpty() || date(sentence, next.get())) {
        break;
      }
      end = next.get().span().end();
    }
    return Optional.of(new Span(start, withName(sentence, end)));
  }

  // « le ministre de la Défense, Karim Velba »
  private static int withName(Sentence sentence, int end) {
    boolean comma = end + 1 < sentence.size() && sentence.token(end).is(",");
    return comma && named(sentence, end + 1)
        ? sentence.mention(end + 1).map(m -> m.span().end()).orElse(end)
        : end;
  }

  private static boolean named(Sentence sentence, int i) {
    return sentence
        .mention(i)
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().start() == i)
        .isPresent();
  }

  private static Optional<NounPhrase> phraseAt(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return Optional.empty();
    }
    return sentence.nounPhrase(i).filter(p -> p.span().start() == i);
  }

  private static boolean date(Sentence sentence, NounPhrase phrase) {
    return sentence
        .mention(phrase.head())
        .filter(m -> m.kind() == Mention.Kind.DATE || m.kind() == Mention.Kind.TIME)
        .isPresent();
  }

  /** Whom « selon » at token {@code i} names as a source; empty for « selon la loi ». */
  static Optional<Span> according(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean after = token.is("d’") && i + 1 < sentence.size() && sentence.token(i + 1).is("après");
    if (!token.is("selon") && !after) {
      return Optional.empty();
    }
    int from = after ? i + 2 : i + 1;
    if (from < sentence.size() && sentence.token(from).is("lui", "elle", "eux", "elles")) {
      return Optional.of(new Span(from, from + 1));
    }
    return speaker(sentence, from).filter(span -> source(sentence, span));
  }

  private static boolean source(Sentence sentence, Span span) {
    return sentence.tokens().subList(span.start(), span.end()).stream()
        .anyMatch(
            t ->
                SOURCES.contains(t.lemma())
                    || SOURCES.contains(t.lower())
                    || Lexicon.french().relations().office(t.lower()).isPresent()
                    || Lexicon.french().relations().office(t.lemma()).isPresent()
                    || sentence
                        .mention(t.index())
                        .filter(
                            m ->
                                m.kind() == Mention.Kind.PERSON
                                    || m.kind() == Mention.Kind.ORGANISATION)
                        .isPresent());
  }
}
