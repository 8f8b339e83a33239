package io.github.intertitre.rules.reading;

import java.util.List;
import java.util.Optional;

/**
 * A sentence and all that was read in it.
 *
 * @param index place in its text
 * @param start offset of its first character in the text that was read
 * @param end offset after its last
 * @param text as written
 * @param tokens in order
 * @param mentions names, dates and quantities, in order, not overlapping
 * @param quotations token spans between quotation marks, marks included
 * @param verbs finite verb groups in order
 * @param nounPhrases in order
 */
public record Sentence(
    int index,
    int start,
    int end,
    String text,
    List<Token> tokens,
    List<Mention> mentions,
    List<Span> quotations,
    List<VerbGroup> verbs,
    List<NounPhrase> nounPhrases) {

  /** Copies the lists. */
  public Sentence {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    verbs = List.copyOf(verbs);
    nounPhrases = List.copyOf(nounPhrases);
  }

  /** The same sentence with other mentions. */
  Sentence naming(List<Mention> others) {
    return new Sentence(
        index, start, end, text, tokens, others, quotations, verbs, NounPhrases.of(tokens, others));
  }

  /** The token at an index. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** The text as written from one token up to, without, another. */
  public String text(int from, int to) {
    if (from >= to) {
      return "";
    }
    return text.substring(tokens.get(from).start() - start, tokens.get(to - 1).end() - start);
  }

  /** The text of a span of tokens. */
  public String text(Span span) {
    return text(span.start(), span.end());
  }

  /** How many tokens are words. */
  public int words() {
    return (int) tokens.stream().filter(Token::isWord).count();
  }

  /** Whether a token stands inside quotation marks. */
  public boolean quoted(int token) {
    return quotations.stream().anyMatch(q -> q.contains(token));
  }

  /** The name, date or quantity that a token belongs to. */
  public Optional<Mention> mention(int token) {
    return mentions.stream().filter(m -> m.span().contains(token)).findFirst();
  }

  /** The noun phrase that a token belongs to. */
  public Optional<NounPhrase> nounPhrase(int token) {
    return nounPhrases.stream().filter(n -> n.span().contains(token)).findFirst();
  }

  /** The verb group that a token belongs to. */
  public Optional<VerbGroup> verb(int token) {
    return verbs.stream().filter(v -> v.span().contains(token)).findFirst();
  }
}
