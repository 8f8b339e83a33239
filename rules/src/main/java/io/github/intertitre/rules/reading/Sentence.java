package io.github.intertitre.rules.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A sentence and all that was read in it. Immutable. */
public final class Sentence {
  private record Working(Class<?> kind, Span stretch) {}

  private final int index;
  private final int start;
  private final int end;
  private final String text;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final List<Span> quotations;
  private final List<VerbGroup> verbs;
  private final List<NounPhrase> nounPhrases;

  private final Covering<Mention> mentionAt;
  private final Covering<Span> quotationAt;
  private final Covering<VerbGroup> verbAt;
  private final Covering<NounPhrase> nounPhraseAt;
  private final Map<Working, Object> worked = new ConcurrentHashMap<>();

  /**
   * A sentence as read.
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
  public Sentence(
      int index,
      int start,
      int end,
      String text,
      List<Token> tokens,
      List<Mention> mentions,
      List<Span> quotations,
      List<VerbGroup> verbs,
      List<NounPhrase> nounPhrases) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.mentions = List.copyOf(mentions);
    this.quotations = List.copyOf(quotations);
    this.verbs = List.copyOf(verbs);
    this.nounPhrases = List.copyOf(nounPhrases);
    mentionAt = new Covering<>(tokens.size(), this.mentions, Mention::span);
    quotationAt = new Covering<>(tokens.size(), this.quotations, span -> span);
    verbAt = new Covering<>(tokens.size(), this.verbs, VerbGroup::span);
    nounPhraseAt = new Covering<>(tokens.size(), this.nounPhrases, NounPhrase::span);
  }

  /** The same sentence with other mentions. */
  Sentence naming(List<Mention> others) {
    return new Sentence(
        index, start, end, text, tokens, others, quotations, verbs, NounPhrases.of(tokens, others));
  }

  /** The same sentence, read at another place. */
  Sentence at(int newIndex, int newStart) {
    int by = newStart - start;
    List<Token> moved = by == 0 ? tokens : tokens.stream().map(token -> token.moved(by)).toList();
    return new Sentence(
        newIndex, newStart, end + by, text, moved, mentions, quotations, verbs, nounPhrases);
  }

  /** Its place in its text. */
  public int index() {
    return index;
  }

  /** Offset of its first character in the text that was read. */
  public int start() {
    return start;
  }

  /** Offset after its last character. */
  public int end() {
    return end;
  }

  /** As written. */
  public String text() {
    return text;
  }

  /** Its tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Names, dates and quantities, in order, not overlapping. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Token spans between quotation marks, marks included. */
  public List<Span> quotations() {
    return quotations;
  }

  /** Finite verb groups in order. */
  public List<VerbGroup> verbs() {
    return verbs;
  }

  /** Noun phrases in order. */
  public List<NounPhrase> nounPhrases() {
    return nounPhrases;
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

  /** Whether it was too long to be read: then it is one token, and nothing is known of it. */
  public boolean isUnread() {
    return tokens.size() == 1 && text.length() > Reader.MOST_TOKENS;
  }

  /** How many tokens are words. */
  public int words() {
    return (int) tokens.stream().filter(Token::isWord).count();
  }

  /** Whether a token stands inside quotation marks. */
  public boolean quoted(int token) {
    return quotationAt.has(token);
  }

  /** Whether a quotation holds a token and the one before it, so that no cut may part them. */
  public boolean quotedTogether(int token) {
    return quotationAt.joins(token);
  }

  /** The name, date or quantity that a token belongs to. */
  public Optional<Mention> mention(int token) {
    return mentionAt.at(token);
  }

  /** The noun phrase that a token belongs to. */
  public Optional<NounPhrase> nounPhrase(int token) {
    return nounPhraseAt.at(token);
  }

  /** The verb group that a token belongs to. */
  public Optional<VerbGroup> verb(int token) {
    return verbAt.at(token);
  }

  /**
   * What is worked out from a stretch of this sentence alone, worked out once. Many rules ask for
   * the clauses of one sentence.
   */
  public <T> T once(Class<T> kind, Span stretch, Supplier<T> working) {
    Working key = new Working(kind, stretch);
    Object known = worked.get(key);
    if (known == null) {
      known = working.get();
      worked.put(key, known);
    }
    return kind.cast(known);
  }
}
