package io.github.intertitre.benchmarks.sections;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A post without its subheadings, and where they stood.
 *
 * @param analysis of the bare text
 * @param words of each sentence, in order: the stem, or nothing where the word is stopped
 * @param cuts the sentences, but the first, that began a section of the author’s
 */
record Post(Analysis analysis, List<List<String>> words, BitSet cuts) {
  private static final int LONGEST_HEADING = 100;
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

  /** Reads a post in Markdown whose sections stand under « ## »; deeper headings are left out. */
  static Post of(String markdown, Analyst analyst) {
    StringBuilder bare = new StringBuilder();
    List<Article.Part> parts = new ArrayList<>();
    BitSet openings = new BitSet();
    Optional<String> title = Optional.empty();
    for (String line : markdown.split("\\R")) {
      if (line.startsWith("## ")) {
        openings.set(parts.size());
      }
      String text = body(line).strip();
      if (line.startsWith("# ")) {
        title = Optional.of(line.substring(2).strip());
      } else if (!text.isEmpty()) {
        int start = bare.length();
        bare.append(text);
        parts.add(new Article.Part(Article.Kind.PARAGRAPH, 0, start, bare.length()));
        bare.append('\n');
      }
    }
    return of(
        analyst.analyse(Article.bare(bare.toString(), title, parts), Options.defaults()), openings);
  }

  private static Post of(Analysis analysis, BitSet openings) {
    BitSet cuts = new BitSet();
    int opened = 0;
    for (int i = 1; i < analysis.clean().size(); i++) {
      // The last heading before the sentence: a section may open with a picture.
      int opening = openings.previousSetBit(analysis.paragraphs().get(i));
      if (opening > opened) {
        cuts.set(i);
        opened = opening;
      }
    }
    List<List<String>> words =
        analysis.clean().stream().map(Sentence::text).map(Post::words).toList();
    return new Post(analysis, words, cuts);
  }

  /** « les négociations de paix » gives four, of which the first and the third are empty. */
  static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> FrenchStems.of(word.group()))
        .flatMap(stems -> stems.isEmpty() ? Stream.of("") : stems.stream())
        .toList();
  }

  // What of a line is no heading; some posts have a heading and its paragraph in one line.
  private static String body(String line) {
    String text = line.replaceFirst("^([-*]|\\d+\\.)\\s+", "");
    if (!text.startsWith("#")) {
      return text;
    }
    return text.length() > LONGEST_HEADING
        ? text.replaceFirst("^#+ \\P{Lu}*\\S+.*?[\\p{Ll}?!»)] (?=\\p{Lu})", "")
        : "";
  }

  /** The stems of each sentence, in order. */
  List<List<String>> stems() {
    return words.stream()
        .map(sentence -> sentence.stream().filter(stem -> !stem.isEmpty()).toList())
        .toList();
  }

  int size() {
    return words.size();
  }
}
