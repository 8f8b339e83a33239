package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads French text: sentences, tokens with tag and lemma, names, dates, verb groups, noun phrases.
 *
 * <p>Safe for use by many threads.
 *
 * <pre>{@code
 * Reader.french().read("Le conseil a voté. Le maire s’en félicite.").size(); // 2
 * }</pre>
 */
public final class Reader {
  private static final class Holder {
    static final Reader FRENCH = new Reader(Lexicon.french());
  }

  // What is longer is no sentence that anybody wrote, and would be long in memory.
  private static final int LONGEST_KEPT = 2000;

  // Beyond, reading is guessing, and takes time by more than the length.
  static final int MOST_TOKENS = 400;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tokenizer tokenizer = new Tokenizer();
  private final Tagger tagger;
  private final Mentions mentions;
  private final Recent<String, Sentence> recent = new Recent<>();
  private final ArticleNames names;

  private Reader(Lexicon lexicon) {
    tagger = new Tagger(lexicon);
    mentions = new Mentions();
    names = new ArticleNames(lexicon);
  }

  /** The reader that stands on the lexicon that ships with the library. */
  public static Reader french() {
    return Holder.FRENCH;
  }

  /** The sentences of a text. */
  public List<Sentence> read(String text) {
    return settle(read(text, 0, 0));
  }

  /**
   * The sentences of a part of a longer text.
   *
   * @param text a paragraph
   * @param offset where it begins in the longer text
   * @param firstIndex the index of its first sentence there
   */
  public List<Sentence> read(String text, int offset, int firstIndex) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : splitter.split(text)) {
      String part = text.substring(span.start(), span.end());
      sentences.add(sentence(part).at(firstIndex + sentences.size(), offset + span.start()));
    }
    return sentences;
  }

  /**
   * The sentences of a whole article, each name of one kind throughout: where « Karim Velba » is a
   * person, « Velba » is one too.
   */
  public List<Sentence> settle(List<Sentence> article) {
    return names.settle(article);
  }

  /** The words and marks of a text, apostrophes as ’, without reading more of it. */
  public static List<String> words(String text) {
    return new Tokenizer()
        .tokens(text).stream()
            .map(span -> text.substring(span.start(), span.end()).replace('\'', '’'))
            .toList();
  }

  /** The first of the {@link #words}; empty where there is none. */
  public static String firstWord(String text) {
    return new Tokenizer()
        .first(text)
        .map(span -> text.substring(span.start(), span.end()).replace('\'', '’'))
        .orElse("");
  }

  /** Reads a text that is known to be one sentence. */
  public Sentence sentence(String text) {
    return text.length() > LONGEST_KEPT ? newly(text) : recent.get(text, this::newly);
  }

  private Sentence newly(String text) {
    List<Span> spans = tokenizer.tokens(text);
    if (spans.size() > MOST_TOKENS) {
      return unread(text);
    }
    List<Token> tokens = tagger.tag(text, spans);
    return new Sentence(0, 0, text, tokens, Parts.of(tokens, words -> mentions.of(text, words)));
  }

  // One token holds all of it, so that nobody can take a part for the whole.
  private static Sentence unread(String text) {
    Token all =
        new Token(0, 0, text.length(), text, lower(text), Tag.X, lower(text), Features.NONE);
    return new Sentence(0, 0, text, List.of(all), Parts.of(List.of(), words -> List.of()));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\'', '’');
  }
}
