package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's French analysis: stems without stop words, for comparing and never for showing. */
public final class FrenchStems {
  private static final Analyzer ANALYZER = new FrenchAnalyzer();
  private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u202F]+");
  // What stands between blanks is analysed by itself, and comes again at every stage.
  private static final Kept<String, List<String>> WORDS = new Kept<>(FrenchStems::analysed);

  private FrenchStems() {}

  /** The stems of a text in order: « les négociations de paix » gives two. */
  public static List<String> of(String text) {
    return BLANK.splitAsStream(text).map(WORDS::get).flatMap(List::stream).toList();
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
