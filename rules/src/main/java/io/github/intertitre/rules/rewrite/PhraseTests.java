package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conditions on the phrases of a label: {@code alone(B)}, {@code passive(V)}. */
final class PhraseTests {
  static final Map<String, Conditions.Condition> ALL =
      Map.of(
          "alone", (m, a) -> alone(m.sentence(), m.span(a.get(0))),
          "undivided", (m, a) -> undivided(m.sentence(), m.span(a.get(0)), m.span(a.get(1))),
          "once", (m, a) -> once(m.sentence(), m.span(a.get(0)), a.get(1)),
          "passive", (m, a) -> passive(m.sentence(), m.span(a.get(0))),
          "definite", (m, a) -> definite(m.sentence(), m.span(a.get(0)), m.span(a.get(1))),
          "determined", (m, a) -> determined(m.sentence(), m.span(a.get(0)), m.span(a.get(1))),
          "head", (m, a) -> head(m.sentence(), m.span(a.get(0)), a.subList(1, a.size())),
          "infinitive", (m, a) -> infinitive(m.sentence(), m.span(a.get(0))),
          "may-be-subjunctive", (m, a) -> mayBeSubjunctive(m.sentence(), m.span(a.get(0))),
          "plural-verb", (m, a) -> pluralVerb(m.sentence(), m.span(a.get(0)), m.span(a.get(1))));

  private static final Set<String> CLITICS =
      Set.of(
          "le", "la", "l’", "les", "lui", "leur", "y", "en", "se", "s’", "me", "m’", "te", "t’",
          "nous", "vous", "tout", "ne");

  private PhraseTests() {}

  // What the span opens with is not the first of several: no « et », « ou », comma before another
  // noun or preposition. « l’accord et du protocole » is refused, « l’accord et a quitté » is not.
  private static boolean alone(Sentence sentence, Span span) {
    boolean inside = true;
    boolean quoted =
        span.length() > 0
            && (sentence.quoted(span.start()) || sentence.token(span.start()).is("«"));
    for (int i = span.start(); i < span.end() - 1; i++) {
      Token token = sentence.token(i);
      Token next = sentence.token(i + 1);
      inside &= !(token.features().isFinite() && token.is(Tag.VERB, Tag.AUX));
      boolean joins =
          token.is("et", "ou", "ni", "mais", "puis") && (quoted || !sentence.quoted(i))
              || token.is("ainsi") && next.is("que", "qu’");
      boolean lists = token.is(",", "comme") && (quoted || !sentence.quoted(i));
      boolean again = joins && next.is(Tag.ADP, Tag.ADP_DET);
      if (again || inside && (joins || lists) && coordinates(next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean coordinates(Token next) {
    return next.is(Tag.ADP, Tag.ADP_DET, Tag.DET, Tag.NOUN, Tag.NUM, Tag.ADJ)
        || next.is(Tag.ADV, Tag.CCONJ, Tag.PROPN, Tag.SCONJ)
        || next.is("le", "la", "les", "l’", "«", "celui", "celle", "ceux", "celles");
  }

  // The preposition does not stand again before a second complement: « de la pluie et du vent ».
  private static boolean undivided(Sentence sentence, Span preposition, Span complement) {
    boolean de = sentence.token(preposition.start()).is("de", "d’", "du", "des");
    boolean inside = true;
    for (int i = complement.start(); i < complement.end() - 1; i++) {
      Token token = sentence.token(i);
      Token next = sentence.token(i + 1);
      inside &= !(token.features().isFinite() && token.is(Tag.VERB, Tag.AUX));
      boolean joins =
          token.is("et", "ou", "ni") || inside && token.is(",", "que", "qu’", "mais", "puis");
      boolean again = de ? next.is("de", "d’", "du", "des") : next.is("à", "au", "aux");
      if (joins && again && !sentence.quoted(i)) {
        return false;
      }
    }
    return true;
  }

  // The preposition does not stand again before a second infinitive: « de lire et d’écrire ».
  private static boolean once(Sentence sentence, Span span, String preposition) {
    for (int i = span.start() + 1; i < span.end() - 1; i++) {
      boolean again =
          preposition.equals("de")
              ? sentence.token(i).is("de", "d’")
              : sentence.token(i).is(preposition);
      boolean joined =
          sentence.token(i - 1).is(Tag.CCONJ, Tag.PUNCT, Tag.ADV, Tag.SCONJ)
              || sentence.token(i - 1).is("que", "et", "ou");
      if (again && joined && infinitive(sentence, new Span(i + 1, span.end()))) {
        return false;
      }
    }
    return true;
  }

  // An article, a possessive, a number stands before the noun.
  private static boolean determined(Sentence sentence, Span de, Span complement) {
    return complement.length() > 0
        && (sentence.token(de.start()).is("du", "des", "au", "aux")
            || sentence.token(complement.start()).is(Tag.DET, Tag.NUM));
  }

  // « a été procédé à », « être procédé à »: the verb has no subject that does it.
  private static boolean passive(Sentence sentence, Span span) {
    int at = span.start();
    boolean governed =
        sentence.tokens().subList(Math.max(0, at - 2), at).stream()
            .anyMatch(t -> t.lemma().equals("être"));
    return governed
        || sentence.verb(at).filter(v -> v.voice() == VerbGroup.Voice.PASSIVE).isPresent();
  }

  // « de » and its complement speak of a known thing: « du site », « de la », « de son », a name.
  private static boolean definite(Sentence sentence, Span de, Span complement) {
    if (complement.length() == 0) {
      return false;
    }
    Token first = sentence.token(complement.start());
    boolean determined =
        first.is("la", "l’", "le", "les", "son", "sa", "ses", "leur", "leurs")
            || first.is("ce", "cet", "cette", "ces", "notre", "nos", "votre", "vos");
    return sentence.token(de.start()).is("du", "des", "au", "aux")
        || determined
        || sentence.mention(first.index()).filter(m -> m.kind().isName()).isPresent();
  }

  // The first noun phrase that begins in the span turns on one of these nouns.
  private static boolean head(Sentence sentence, Span span, List<String> lemmas) {
    return sentence.nounPhrases().stream()
        .filter(n -> span.contains(n.span().start()))
        .findFirst()
        .filter(n -> lemmas.contains(sentence.token(n.head()).lemma()))
        .isPresent();
  }

  // « voir », « le voir », « ne pas s’en soucier », « mieux soigner ».
  private static boolean infinitive(Sentence sentence, Span span) {
    for (Token token : sentence.tokens().subList(span.start(), span.end())) {
      if (token.features().mood() == Mood.INFINITIVE && token.is(Tag.VERB, Tag.AUX)) {
        return true;
      }
      if (!token.is(Tag.ADV) && !CLITICS.contains(token.lower())) {
        return false;
      }
    }
    return false;
  }

  private static boolean mayBeSubjunctive(Sentence sentence, Span span) {
    return Verbs.in(sentence, span)
        .map(v -> sentence.token(v.finite()).text())
        .filter(
            form ->
                Lexicon.french().readings(form).stream()
                    .anyMatch(r -> r.features().mood() == Mood.SUBJUNCTIVE))
        .isPresent();
  }

  // Where the second span is a subject its verb is plural: nothing before it is a verb, the first
  // verb after it is.
  private static boolean pluralVerb(Sentence sentence, Span before, Span span) {
    boolean object = Verbs.in(sentence, before).isPresent();
    return object || Verbs.in(sentence, span).filter(v -> v.number() == Number.SINGULAR).isEmpty();
  }
}
