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
  private final String text;
  private final List<Token> tokens;
  private final Parts parts;
  private final Map<Working, Object> worked = new ConcurrentHashMap<>();

  /**
   * A sentence as read.
   *
   * @param index place in its text
   * @param start offset of its first character in the text that was read
   * @param text as written
   * @param tokens in order
   * @param parts what stands in them
   */
  Sentence(int index, int start, String text, List<Token> tokens, Parts parts) {
    this.index = index;
    this.start = start;
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.parts = parts;
  }

  /** A text of which nothing is known but where it stands: a heading. */
  public static Sentence unread(int index, int start, String text) {
    return new Sentence(index, start, text, List.of(), Parts.of(List.of(), tokens -> List.of()));
  }

  /** The same sentence with other mentions. */
  Sentence naming(List<Mention> others) {
    return new Sentence(index, start, text, tokens, parts.naming(others));
  }

  /**
   * The same sentence, read at another place.
   *
   * @param newIndex place in its text
   * @param newStart offset of its first character there
   */
  public Sentence at(int newIndex, int newStart) {
    int by = newStart - start;
    List<Token> moved = by == 0 ? tokens : tokens.stream().map(token -> token.moved(by)).toList();
    return new Sentence(newIndex, newStart, text, moved, parts);
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
    return start + text.length();
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
    return parts.mentions().all();
  }

  /** Token spans between quotation marks, marks included. */
  public List<Span> quotations() {
    return parts.quotations().all();
  }

  /** Finite verb groups in order. */
  public List<VerbGroup> verbs() {
    return parts.verbs().all();
  }

  /** Noun phrases in order. */
  public List<NounPhrase> nounPhrases() {
    return parts.nounPhrases().all();
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
    return parts.quotations().has(token);
  }

  /** Whether a quotation holds a token and the one before it, so that no cut may part them. */
  public boolean quotedTogether(int token) {
    return parts.quotations().joins(token);
  }

  /** The quotation that a token belongs to, marks included. */
  public Optional<Span> quotation(int token) {
    return parts.quotations().at(token);
  }

  /** The name, date or quantity that a token belongs to. */
  public Optional<Mention> mention(int token) {
    return parts.mentions().at(token);
  }

  /** The noun phrase that a token belongs to. */
  public Optional<NounPhrase> nounPhrase(int token) {
    return parts.nounPhrases().at(token);
  }

  /** The verb group that a token belongs to. */
  public Optional<VerbGroup> verb(int token) {
    return parts.verbs().at(token);
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
