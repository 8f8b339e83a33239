package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Third stage: groups neighbouring sentences by theme, paragraph breaks being strong hints. */
public final class Outliner {
  private static final int WORDS_A_SECTION = 85;
  private static final int LEAST_WORDS = 40;
  private static final int MOST_SECTIONS = 6;
  private static final int LEDE_SENTENCES = 3;
  private static final int LEDE_CHARACTERS = 380;
  private static final int SHORT_LEDE = 120;
  private static final double PARAGRAPH_BREAK = 0.35;
  private static final double LEANS = -1.0;
  private static final Set<String> LEANING = WordLists.named("leaning-sentence-openings");

  /** The outline of an article. */
  public Outline outline(Analysis analysis) {
    int count = analysis.clean().size();
    if (count == 0) {
      return new Outline(List.of(), List.of());
    }
    int lede = lede(analysis);
    return new Outline(
        IntStream.range(0, lede).boxed().toList(),
        sections(analysis, IntStream.range(lede, count).boxed().toList()));
  }

  // The first sentence; with it what its quotation runs into, and one or two more of its paragraph
  // where the first is short or does not name what the article is about.
  private static int lede(Analysis analysis) {
    int end = 1;
    while (end < analysis.clean().size() && goesOn(analysis, end)) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Analysis analysis, int next) {
    if (Openness.insideQuotation(analysis).get(next)) {
      return true;
    }
    String told = text(analysis, next);
    int length = told.length() + analysis.clean().get(next).text().length();
    boolean room = next < LEDE_SENTENCES && length <= LEDE_CHARACTERS;
    boolean named = FrenchStems.of(told).containsAll(FrenchStems.of(analysis.focus()));
    boolean left = analysis.clean().size() - next > LEDE_SENTENCES;
    boolean paragraph = analysis.paragraphs().get(next).equals(analysis.paragraphs().get(0));
    return room && left && (paragraph || !named || told.length() < SHORT_LEDE);
  }

  private static String text(Analysis analysis, int count) {
    return analysis.clean().subList(0, count).stream()
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }

  /** Sections of sentences that stand together. */
  public List<Section> sections(Analysis analysis, List<Integer> sentences) {
    int words = sentences.stream().mapToInt(i -> analysis.clean().get(i).words()).sum();
    int most = Math.min(MOST_SECTIONS, Math.max(1, Math.round(words / (float) WORDS_A_SECTION)));
    List<List<Integer>> groups = new ArrayList<>();
    if (!sentences.isEmpty()) {
      groups.add(sentences);
    }
    while (groups.size() < most && split(analysis, groups)) {}
    return groups.stream().map(Section::new).toList();
  }

  // Splits the longest group at its best place.
  private boolean split(Analysis analysis, List<List<Integer>> groups) {
    int longest = -1;
    int place = -1;
    double best = 0;
    for (int g = 0; g < groups.size(); g++) {
      List<Integer> group = groups.get(g);
      for (int at = 1; at < group.size(); at++) {
        if (words(analysis, group.subList(0, at)) < LEAST_WORDS
            || words(analysis, group.subList(at, group.size())) < LEAST_WORDS) {
          continue;
        }
        double worth = boundary(analysis, group, at) * balance(analysis, group, at);
        if (worth > best) {
          best = worth;
          longest = g;
          place = at;
        }
      }
    }
    if (longest < 0) {
      return false;
    }
    List<Integer> group = groups.remove(longest);
    groups.add(longest, group.subList(0, place));
    groups.add(longest + 1, group.subList(place, group.size()));
    return true;
  }

  // How much a new theme begins at this sentence: a paragraph, other words, no looking back.
  private static double boundary(Analysis analysis, List<Integer> group, int at) {
    int left = group.get(at - 1);
    int right = group.get(at);
    boolean paragraph = !analysis.paragraphs().get(left).equals(analysis.paragraphs().get(right));
    double worth = 1.0 - similarity(analysis, left, right);
    worth += paragraph ? PARAGRAPH_BREAK : 0;
    worth += leansOnWhatPrecedes(analysis.clean().get(right)) ? LEANS : 0;
    return Openness.insideQuotation(analysis).get(right) ? 0 : Math.max(0, worth);
  }

  // Sections of like length, measured in words: 1 at the middle, 0 at the ends.
  private static double balance(Analysis analysis, List<Integer> group, int at) {
    double before = words(analysis, group.subList(0, at));
    double after = words(analysis, group.subList(at, group.size()));
    double total = before + after;
    return 4 * before * after / (total * total) * total;
  }

  private static double words(Analysis analysis, List<Integer> sentences) {
    return sentences.stream().mapToInt(i -> analysis.clean().get(i).words()).sum();
  }

  private static double similarity(Analysis analysis, int left, int right) {
    Set<String> one = new HashSet<>(FrenchStems.of(analysis.clean().get(left).text()));
    Set<String> two = new HashSet<>(FrenchStems.of(analysis.clean().get(right).text()));
    Set<String> both = new HashSet<>(one);
    both.retainAll(two);
    return one.isEmpty() || two.isEmpty()
        ? 0
        : both.size() / Math.sqrt((double) one.size() * two.size());
  }

  /** Whether a sentence begins with a word that points back: « Il », « Cette », « Toutefois ». */
  public static boolean leansOnWhatPrecedes(Sentence sentence) {
    return LEANING.contains(sentence.token(0).lower());
  }
}
