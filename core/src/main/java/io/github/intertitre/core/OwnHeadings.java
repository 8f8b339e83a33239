package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.outline.Heading;
import io.github.intertitre.core.outline.Outline;
import io.github.intertitre.core.outline.Outliner;
import io.github.intertitre.core.outline.Section;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The subheadings that a source has: they stay, and so do the sections under them. */
final class OwnHeadings {
  /** Who made such a heading. */
  static final String MAKER = "source";

  // More words than this before the first heading are a section, not an opening.
  private static final int LONGEST_OPENING = 80;

  // With context between its paragraphs, a longer one would pass 300 words.
  private static final int LONGEST_SECTION = 200;

  private final Article article;
  private final Analysis analysis;
  private final NavigableSet<Integer> parts;

  OwnHeadings(Article article, Analysis analysis) {
    this.article = article;
    this.analysis = analysis;
    this.parts = new TreeSet<>(parts(article));
  }

  /** The indices of an article's parts that are headings. */
  static List<Integer> parts(Article article) {
    return IntStream.range(0, article.parts().size())
        .filter(i -> article.parts().get(i).kind() == Kind.HEADING)
        .boxed()
        .toList();
  }

  boolean any() {
    return !parts.isEmpty();
  }

  /** The opening and the source's own sections. */
  Outline outline() {
    TreeMap<Integer, List<Integer>> under = new TreeMap<>();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      under.computeIfAbsent(headingOver(i), h -> new ArrayList<>()).add(i);
    }
    List<Integer> before = under.containsKey(-1) ? under.remove(-1) : List.of();
    int opening = isShort(before) ? before.size() : 1;
    Outliner outliner = new Outliner(analysis);
    List<Section> sections = new ArrayList<>();
    if (before.size() > opening) {
      sections.addAll(sections(outliner, before.subList(opening, before.size())));
    }
    under.values().forEach(sentences -> sections.addAll(sections(outliner, sentences)));
    return new Outline(before.subList(0, Math.min(opening, before.size())), sections);
  }

  // A long section of the source is parted by headings that are made.
  private List<Section> sections(Outliner outliner, List<Integer> sentences) {
    return words(sentences) <= LONGEST_SECTION
        ? List.of(new Section(sentences))
        : outliner.sections(sentences);
  }

  /** Those headings in place of made ones, where a section opens under one of its own. */
  List<Heading> keep(Outline outline, List<Heading> made) {
    List<Heading> kept = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < made.size(); i++) {
      List<Integer> sentences = outline.sections().get(i).sentences();
      int part = headingOver(sentences.get(0));
      kept.add(
          part == last
              ? made.get(i)
              : new Heading(article.text(article.parts().get(part)), MAKER, sentences, 1));
      last = part;
    }
    return kept;
  }

  /** The source's sentences, and after them its headings, for provenance to point at. */
  List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>(analysis.sentences());
    for (int part : parts) {
      Article.Part heading = article.parts().get(part);
      all.add(Sentence.unread(all.size(), heading.start(), article.text(heading)));
    }
    return all;
  }

  private int headingOver(int sentence) {
    int part = analysis.paragraphs().get(sentence);
    return Optional.ofNullable(parts.lower(part)).orElse(-1);
  }

  private boolean isShort(List<Integer> sentences) {
    return words(sentences) <= LONGEST_OPENING;
  }

  private int words(List<Integer> sentences) {
    return sentences.stream().mapToInt(i -> analysis.sentences().get(i).words()).sum();
  }
}
