package io.github.intertitre.core.plan;

import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.core.draft.Context;
import io.github.intertitre.core.draft.Recap;
import io.github.intertitre.core.outline.Outline;
import io.github.intertitre.core.outline.Section;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fifth stage: takes recaps and notes, most telling first, until the target is met.
 *
 * <p>Recaps stay under a quarter of the words, and notes under nine words for four of the article:
 * a brief is not drowned. A note gives two sentences before any gives a third.
 */
public final class Planner {
  private static final double MOST_RECAPS = 0.24;
  private static final double MOST_NOTES = 2.25;
  private static final int ALWAYS_NOTES = 150;
  private static final int HEADING_WORDS = 5;
  private static final int SHORT = 20;

  /** What was chosen: recaps, and for each section its notes with their sentences. */
  public record Plan(List<Recap> recaps, Map<Integer, List<Aside>> notes) {}

  /**
   * What is said of one subject beside the article.
   *
   * @param subject the name that its note goes by
   */
  public record Aside(String subject, List<Statement> statements) {}

  /** Chooses for an article that has {@code words} words without anything added. */
  public Plan plan(
      Outline outline, int words, int target, List<Recap> recaps, List<Context> contexts) {
    List<Recap> chosen = new ArrayList<>();
    int most = (int) (Math.max(target, words) * MOST_RECAPS);
    int recapWords = 0;
    for (Recap recap : recaps) {
      int more = recap.words() + HEADING_WORDS;
      if (recapWords + more <= most) {
        chosen.add(recap);
        recapWords += more;
      }
    }
    int missing = Math.min(target - words - recapWords, most(words));
    Map<Context, Integer> depth = depth(contexts, missing);
    return new Plan(chosen, place(outline, depth));
  }

  private static int most(int words) {
    return Math.max(ALWAYS_NOTES, (int) (words * MOST_NOTES));
  }

  // How many sentences of each note: rounds of two, then one more each, while words are missing;
  // what is named in passing has its turn when the others have said what they have to say.
  private static Map<Context, Integer> depth(List<Context> contexts, int missing) {
    Map<Context, Integer> depth = new LinkedHashMap<>();
    int left = missing;
    for (boolean passing : new boolean[] {false, true}) {
      for (int round = 2; round <= 5 && left > 0; round++) {
        for (Context context : contexts) {
          int had = depth.getOrDefault(context, 0);
          int has = Math.min(round, context.note().sentences().size());
          if (left > 0 && has > had && context.passing() == passing) {
            left -= words(context, has) - words(context, had);
            depth.put(context, has);
          }
        }
      }
    }
    return depth;
  }

  private static int words(Context context, int sentences) {
    return sentences(context, sentences).stream().mapToInt(Words::count).sum();
  }

  // The definition always, then the shorter ones, in the order of the note.
  private static List<String> sentences(Context context, int count) {
    if (count == 0) {
      return List.of();
    }
    List<String> all = context.note().sentences();
    List<String> rest = new ArrayList<>(all.subList(1, all.size()));
    rest.sort(Comparator.comparingInt(s -> Words.count(s) > SHORT ? 1 : 0));
    List<String> taken =
        new ArrayList<>(rest.subList(0, Math.min(rest.size(), Math.max(0, count - 1))));
    taken.add(all.get(0));
    return all.stream().filter(taken::contains).toList();
  }

  private static Map<Integer, List<Aside>> place(Outline outline, Map<Context, Integer> depth) {
    Map<Integer, List<Aside>> placed = new HashMap<>();
    depth.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> e.getKey().sentence()))
        .forEach(
            e -> {
              int section = section(outline, e.getKey().sentence());
              placed
                  .computeIfAbsent(section, s -> new ArrayList<>())
                  .add(aside(e.getKey(), e.getValue()));
            });
    return placed;
  }

  private static Aside aside(Context context, int count) {
    Provenance provenance = Provenance.note(context.note().id());
    return new Aside(
        context.name(),
        Chronicle.of(sentences(context, count)).stream()
            .map(text -> new Statement(Typography.french(text), provenance))
            .toList());
  }

  // Notes on the lede stand in the first section.
  private static int section(Outline outline, int sentence) {
    for (int i = 0; i < outline.sections().size(); i++) {
      Section section = outline.sections().get(i);
      if (section.sentences().contains(sentence)) {
        return i;
      }
    }
    return 0;
  }
}
