package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.rewrite.Connected;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Third stage: groups neighbouring sentences by theme, paragraph breaks being strong hints. */
public final class Outliner {
  private static final float WORDS_A_SECTION = 85;
  private static final float WORDS_A_SECTION_MORE = 350;
  private static final int FEWEST_SECTIONS = 2;
  private static final int LEAST_WORDS = 40;
  private static final int MOST_SECTIONS = 6;
  private static final int LEDE_SENTENCES = 3;
  private static final int LEDE_CHARACTERS = 380;
  private static final int SHORT_LEDE = 120;
  private static final int LEAST_SENTENCES = 2;
  private static final int LONGEST_FRONT = 8;
  private static final Set<String> LEANING = WordLists.named("leaning-sentence-openings");

  private final Analysis analysis;
  private final Themes themes;

  /** Outlines an article. */
  public Outliner(Analysis analysis) {
    this.analysis = analysis;
    this.themes = Themes.of(analysis);
  }

  /** The outline of the article. */
  public Outline outline() {
    int count = analysis.clean().size();
    if (count == 0) {
      return new Outline(List.of(), List.of());
    }
    int lede = lede();
    return new Outline(
        IntStream.range(0, lede).boxed().toList(),
        sections(IntStream.range(lede, count).boxed().toList()));
  }

  // The first sentence; with it what its quotation runs into, and one or two more of its paragraph
  // where the first is short or does not name what the article is about.
  private int lede() {
    int end = 1;
    while (end < analysis.clean().size() && goesOn(end)) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int next) {
    if (Openness.insideQuotation(analysis).get(next)) {
      return true;
    }
    String told = text(next);
    int length = told.length() + analysis.clean().get(next).text().length();
    boolean room = next < LEDE_SENTENCES && length <= LEDE_CHARACTERS;
    boolean named = FrenchStems.of(told).containsAll(FrenchStems.of(analysis.focus()));
    boolean left = analysis.clean().size() - next > LEDE_SENTENCES;
    boolean paragraph = analysis.paragraphs().get(next).equals(analysis.paragraphs().get(0));
    return room && left && (paragraph || !named || told.length() < SHORT_LEDE);
  }

  private String text(int count) {
    return analysis.clean().subList(0, count).stream()
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }

  /** Sections of sentences that stand together. */
  public List<Section> sections(List<Integer> sentences) {
    int words = themes.words(sentences);
    int most = Math.min(MOST_SECTIONS, sections(words));
    List<List<Integer>> groups = new ArrayList<>();
    if (!sentences.isEmpty()) {
      groups.add(sentences);
    }
    while (groups.size() < most && split(groups)) {}
    return groups.stream().map(Section::new).toList();
  }

  // Two, and one more every 350 words, where that leaves each long enough.
  private static int sections(int words) {
    int wanted = Math.round(FEWEST_SECTIONS + words / WORDS_A_SECTION_MORE);
    return Math.max(1, Math.min(wanted, Math.round(words / WORDS_A_SECTION)));
  }

  // Splits where a new theme begins most clearly.
  private boolean split(List<List<Integer>> groups) {
    int chosen = -1;
    int place = -1;
    double best = 0;
    for (int g = 0; g < groups.size(); g++) {
      List<Integer> group = groups.get(g);
      int all = themes.words(group);
      int before = themes.words(group.subList(0, Math.min(LEAST_SENTENCES, group.size())));
      for (int at = LEAST_SENTENCES; at <= group.size() - LEAST_SENTENCES; at++) {
        int after = all - before;
        double worth = themes.boundary(group.get(at)) * balance(before, after);
        if (before >= LEAST_WORDS && after >= LEAST_WORDS && worth > best) {
          best = worth;
          chosen = g;
          place = at;
        }
        before += themes.words(group.get(at));
      }
    }
    if (chosen < 0) {
      return false;
    }
    List<Integer> group = groups.remove(chosen);
    groups.add(chosen, group.subList(0, place));
    groups.add(chosen + 1, group.subList(place, group.size()));
    return true;
  }

  // Sections of like length, measured in words; the longer a group, the sooner it is split. The
  // root, so that a clear change of theme outweighs it.
  private static double balance(double before, double after) {
    return Math.sqrt(before * after / (before + after));
  }

  /** Whether a sentence opens with what points back: « Il », « Cette », « En effet ». */
  public static boolean leansOnWhatPrecedes(Sentence sentence) {
    return LEANING.contains(sentence.token(0).lower())
        || Connected.leans(sentence.text()) && !subordinate(sentence)
        || frontedPronoun(sentence)
        || onTheSpot(sentence)
        || hangs(sentence)
        || MainClause.of(sentence)
            .filter(main -> LEANING.contains(sentence.token(main.subject().start()).lower()))
            .isPresent();
  }

  // « Alors que le conseil vote, »
  private static boolean subordinate(Sentence sentence) {
    return sentence.size() > 1 && sentence.token(1).is("que", "qu’");
  }

  // « À leur arrivée sur place, »: where that is, the sentence before tells.
  private static boolean onTheSpot(Sentence sentence) {
    int most = Math.min(sentence.size() - 1, LONGEST_FRONT);
    return IntStream.range(0, most)
        .takeWhile(i -> !sentence.token(i).is(","))
        .anyMatch(i -> sentence.token(i).is("sur") && sentence.token(i + 1).is("place"));
  }

  // « Un voyage que le médecin avait approuvé. »: an apposition of what the sentence before tells.
  private static boolean hangs(Sentence sentence) {
    return sentence.token(0).is("un", "une", "des") && MainClause.of(sentence).isEmpty();
  }

  // « Selon l’agence, elles font suite à sa décision. », « Amenés ici, quelques-uns sont emballés.
  // »
  private static boolean frontedPronoun(Sentence sentence) {
    int most = Math.min(sentence.size() - 1, LONGEST_FRONT);
    for (int i = 1; i < most; i++) {
      if (sentence.token(i).is(",")) {
        return sentence
            .token(i + 1)
            .is("il", "elle", "ils", "elles", "c’", "ce", "cela", "quelques-uns", "quelques-unes");
      }
    }
    return false;
  }
}
