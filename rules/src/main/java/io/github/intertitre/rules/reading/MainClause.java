package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Mood;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verb that a sentence stands on, and its subject.
 *
 * @param subject tokens from the head of the subject to the verb, appositions included: « Anne Roy,
 *     maire de Tulle, »
 * @param verb the main verb group
 */
public record MainClause(Span subject, VerbGroup verb) {
  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of(
          "il",
          "elle",
          "ils",
          "elles",
          "on",
          "nous",
          "je",
          "j’",
          "cela",
          "ceci",
          "ça",
          "ce",
          "c’",
          "celui-ci",
          "celle-ci",
          "ceux-ci",
          "celles-ci");
  private static final Set<String> LEQUEL =
      Set.of(
          "lequel",
          "laquelle",
          "lesquels",
          "lesquelles",
          "auquel",
          "auxquels",
          "auxquelles",
          "duquel",
          "desquels",
          "desquelles");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "que", "qu’", "qui", "dont", "où", "lorsque", "lorsqu’", "quand", "si", "s’", "puisque",
          "puisqu’", "comme", "quoique");

  /** Finds the main clause of a sentence; empty where none stands out. */
  public static Optional<MainClause> of(Sentence sentence) {
    int from = 0;
    for (VerbGroup verb : sentence.verbs()) {
      boolean free =
          !sentence.quoted(verb.finite()) && !subordinate(sentence, from, verb.span().start());
      if (free && VerbGroups.asserts(verb)) {
        return subject(sentence, verb).map(span -> new MainClause(span, verb));
      }
      from = verb.span().end();
    }
    return Optional.empty();
  }

  /** Whether a word that makes a clause depend on another stands between two tokens. */
  public static boolean subordinate(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(MainClause::isSubordinator);
  }

  /** Whether a token makes its clause depend on another. */
  public static boolean isSubordinator(Token token) {
    return (SUBORDINATORS.contains(token.lower()) || isLequel(token))
        && !(token.is("s’", "si") && token.is(Tag.PRON, Tag.ADV));
  }

  /** Whether a token is « lequel » or one of its forms: « auxquelles », « duquel ». */
  public static boolean isLequel(Token token) {
    return LEQUEL.contains(token.lower());
  }

  /** The subject of a verb: what runs without a break up to it and is no complement itself. */
  public static Optional<Span> subject(Sentence sentence, VerbGroup verb) {
    int end = verb.span().start();
    if (end == 0) {
      return Optional.empty();
    }
    if (SUBJECT_PRONOUNS.contains(sentence.token(end - 1).lower())) {
      return Optional.of(new Span(end - 1, end));
    }
    return chain(sentence, end)
        .or(() -> beforeApposition(sentence, end))
        .filter(span -> !torn(sentence, span) && !object(sentence, span));
  }

  // « L’homme qui a attaqué la gare a fui »: behind the verb of a relative clause stands its
  // object.
  private static boolean object(Sentence sentence, Span subject) {
    return subject.start() > 0
        && sentence
            .verb(subject.start() - 1)
            .map(v -> v.span().start())
            .filter(at -> at > 0 && sentence.token(at - 1).is("qui", "que", "qu’", "dont", "où"))
            .isPresent()
        && sentence.tokens().subList(subject.start(), subject.end()).stream()
            .noneMatch(t -> t.is("et", "ou"));
  }

  // « … c’est la vie. » Il avait raison », a dit Anne Roy: words out of the midst of a quotation.
  private static boolean torn(Sentence sentence, Span subject) {
    return sentence.quotations().stream()
        .anyMatch(
            quotation ->
                quotation.contains(subject.start())
                    && quotation.start() + 1 < subject.start()
                    && quotation.end() <= subject.end());
  }

  // « Anne Roy, maire de Tulle, se félicite »: the subject stands before the pair of commas.
  private static Optional<Span> beforeApposition(Sentence sentence, int end) {
    if (!sentence.token(end - 1).is(",")) {
      return Optional.empty();
    }
    int comma = end - 2;
    while (comma > 0 && !sentence.token(comma).is(",")) {
      comma--;
    }
    return comma <= 0
        ? Optional.empty()
        : chain(sentence, comma).map(span -> new Span(span.start(), end));
  }

  // The longest run of noun phrases and their complements that ends here.
  private static Optional<Span> chain(Sentence sentence, int end) {
    int start = end;
    while (start > 0 && links(sentence, start - 1)) {
      start--;
    }
    if (start < end && participial(sentence, start)) {
      return Optional.empty();
    }
    for (NounPhrase phrase : sentence.nounPhrases()) {
      int at = phrase.span().start();
      boolean free = at == 0 || !sentence.token(at - 1).is(Tag.ADP, Tag.ADP_DET);
      boolean bracketed = at > start && open(sentence, start, at);
      boolean date =
          sentence.mention(phrase.head()).filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
      if (at >= start && at < end && free && !date && !bracketed) {
        return Optional.of(new Span(at, end));
      }
    }
    return Optional.empty();
  }

  // « L’œuvre, chantée une seule fois, ne sera pas publiée »: what follows belongs to the
  // participle.
  private static boolean participial(Sentence sentence, int start) {
    Token first = sentence.token(start);
    return first.is(Tag.VERB)
        && first.features().isPastParticiple()
        && start > 0
        && sentence.token(start - 1).is(",");
  }

  private static boolean open(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
            .mapToInt(t -> t.is("(") ? 1 : t.is(")") ? -1 : 0)
            .sum()
        != 0;
  }

  private static boolean links(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (isSubordinator(token)) {
      return false;
    }
    boolean word =
        token.is(
            Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.ADP, Tag.ADP_DET, Tag.NUM, Tag.ADV, Tag.X);
    boolean participle = token.features().isPastParticiple();
    return word
        || participle
        || token.is("et", "«", "»", "(", ")", "-")
        || sentence.nounPhrase(token.index()).isPresent()
        || List.of("%", "€").contains(token.text())
        || complement(sentence, index);
  }

  // « la mission de participer », « un postier travaillant »: a verb that completes a noun.
  private static boolean complement(Sentence sentence, int index) {
    int noun = -1;
    if (sentence.token(index).features().mood() == Mood.INFINITIVE) {
      noun = index > 0 && sentence.token(index - 1).is("de", "d’", "à") ? index - 2 : -1;
    } else if (sentence.token(index).features().mood() == Mood.PARTICIPLE) {
      noun = index - 1;
    }
    return noun >= 0 && sentence.token(noun).is(Tag.NOUN, Tag.PROPN, Tag.ADJ);
  }
}
