package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's French analysis: stems without stop words, for comparing and never for showing. */
public final class FrenchStems {
  private static final Analyzer ANALYZER = new FrenchAnalyzer();
  // Phrases and sentences come again at every stage, words and phrases in other articles too.
  private static final int PHRASE = 40;
  private static final int MOST_SENTENCES = 1_000;
  private static final Kept<String, List<String>> PHRASES = new Kept<>(FrenchStems::byWord);
  private static final Kept<String, List<String>> SENTENCES =
      new Kept<>(MOST_SENTENCES, FrenchStems::byWord);
  private static final Kept<String, List<String>> WORDS = new Kept<>(FrenchStems::analysed);

  private FrenchStems() {}

  /** The stems of a text in order: « les négociations de paix » gives two. */
  public static List<String> of(String text) {
    return text.length() <= PHRASE ? PHRASES.get(text) : SENTENCES.get(text);
  }

  // What stands between blanks is analysed by itself.
  private static List<String> byWord(String text) {
    List<String> stems = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isBlank(text.charAt(at))) {
        if (at > start) {
          stems.addAll(WORDS.get(text.substring(start, at)));
        }
        start = at + 1;
      }
    }
    return List.copyOf(stems);
  }

  private static boolean isBlank(char letter) {
    return letter == ' ' || letter == '\u00A0' || letter == '\u202F' || letter == '\n';
  }

  private static List<String> analysed(String word) {
    List<String> stems = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("text", word.replace('’', '\''))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(term.toString());
      }
      stream.end();
      return List.copyOf(stems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stems joined by spaces: one key for all inflections of a phrase. */
  public static String key(String text) {
    return String.join(" ", of(text));
  }
}
