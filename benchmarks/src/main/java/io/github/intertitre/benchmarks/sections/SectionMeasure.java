package io.github.intertitre.benchmarks.sections;

import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.core.outline.Outline;
import io.github.intertitre.core.outline.Outliner;
import io.github.intertitre.core.outline.Section;
import io.github.intertitre.rules.reading.Reader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints P<sub>k</sub> and WindowDiff of our sections and of others against authors’ own. */
public final class SectionMeasure {
  private SectionMeasure() {}

  /**
   * Measures.
   *
   * @param arguments a folder of posts in Markdown, their sections under « ## »
   * @param out where the figures go
   * @throws IOException where a file can't be read
   */
  public static void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 1) {
      throw new IllegalArgumentException("usage: sections POSTS");
    }
    List<Post> posts = posts(Path.of(arguments.get(0)));
    out.printf(
        Locale.ROOT, "%-16s %8s %10s %8s%n", posts.size() + " posts", "Pk", "WindowDiff", "cuts");
    segmenters().forEach((name, segmenter) -> out.println(line(name, posts, segmenter)));
  }

  private static List<Post> posts(Path folder) throws IOException {
    Analyst analyst = new Analyst(Reader.french());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
      ArrayList<Post> posts = new ArrayList<>();
      for (Path file : sorted) {
        posts.add(Post.of(Files.readString(file), analyst));
      }
      return posts;
    }
  }

  private static Map<String, Function<Post, BitSet>> segmenters() {
    Map<String, Function<Post, BitSet>> segmenters = new LinkedHashMap<>();
    segmenters.put("authors", Post::cuts);
    segmenters.put("intertitre", SectionMeasure::ours);
    segmenters.put("C99", post -> Choi.cuts(post.stems()));
    segmenters.put("C99, told", post -> Choi.cuts(post.stems(), post.cuts().cardinality()));
    segmenters.put("TextTiling", post -> TextTiling.cuts(post.words(), paragraphs(post)));
    segmenters.put("the same, stems", post -> TextTiling.cuts(post.stems(), paragraphs(post)));
    segmenters.put(
        "TextTiling, told",
        post -> TextTiling.cuts(post.words(), paragraphs(post), post.cuts().cardinality()));
    segmenters.put("none", post -> new BitSet());
    segmenters.put("even", SectionMeasure::even);
    return segmenters;
  }

  private static List<Integer> paragraphs(Post post) {
    return post.analysis().paragraphs();
  }

  private static BitSet ours(Post post) {
    Outline outline = new Outliner(post.analysis()).outline();
    BitSet cuts = new BitSet();
    for (Section section : outline.sections()) {
      cuts.set(section.sentences().get(0));
    }
    cuts.clear(0);
    return cuts;
  }

  // As many sections as the author has, of one length.
  private static BitSet even(Post post) {
    int sections = post.cuts().cardinality() + 1;
    BitSet cuts = new BitSet();
    for (int i = 1; i < sections; i++) {
      cuts.set(i * post.size() / sections);
    }
    return cuts;
  }

  private static String line(String name, List<Post> posts, Function<Post, BitSet> segmenter) {
    double pk = 0;
    double windowDiff = 0;
    double cuts = 0;
    for (Post post : posts) {
      BitSet found = segmenter.apply(post);
      Windows windows = Windows.of(post.size(), post.cuts(), found);
      pk += windows.pk() / posts.size();
      windowDiff += windows.windowDiff() / posts.size();
      cuts += (double) found.cardinality() / posts.size();
    }
    return String.format(Locale.ROOT, "%-16s %8.3f %10.3f %8.1f", name, pk, windowDiff, cuts);
  }
}
