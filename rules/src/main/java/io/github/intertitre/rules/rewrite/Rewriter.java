package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Composes rules: what one gives is read again and given to the others, the lightest way first,
 * bounded.
 *
 * <p>« A et B, soulignant que C » is split twice.
 */
public final class Rewriter {
  // Ways to say one sentence that are gone on from.
  private static final int MAX_STEPS = 30;
  // Ways that are kept.
  private static final int MAX_VARIANTS = 60;
  // Sentences that one may become: more would chop.
  private static final int MAX_SENTENCES = 3;
  // Rules that may work on one sentence, one after another.
  private static final int MAX_RULES = 8;

  private final Reader reader;
  private final RuleSet rules;

  /** Composes the rules of a set. */
  public Rewriter(Reader reader, RuleSet rules) {
    this.reader = reader;
    this.rules = rules;
  }

  /** All ways to say a sentence, as it stands first. */
  public List<Rewrite> variants(Sentence sentence, Context context) {
    return new Search(sentence, context).run();
  }

  /** How far each rule gets with a sentence as it stands. */
  public List<Trial> trials(Sentence sentence, Context context) {
    return rules.trials(sentence, context);
  }

  private final class Search {
    private final Context context;
    private final String source;
    private final Map<List<String>, Rewrite> variants = new LinkedHashMap<>();
    private final Map<String, List<Rewrite>> known = new HashMap<>();
    private final PriorityQueue<Rewrite> queue =
        new PriorityQueue<>(Comparator.comparingDouble(Rewrite::burden));

    Search(Sentence sentence, Context context) {
      this.context = context;
      this.source = sentence.text();
      add(new Rewrite(List.of(), List.of(sentence.text()), 1));
    }

    List<Rewrite> run() {
      for (int i = 0; i < MAX_STEPS && !queue.isEmpty() && !full(); i++) {
        Rewrite next = queue.remove();
        if (next.rules().size() < MAX_RULES) {
          goOn(next);
        }
      }
      return List.copyOf(variants.values());
    }

    // Each sentence of a rewriting may be rewritten again, with an eye on the one that follows.
    private void goOn(Rewrite rewrite) {
      List<String> sentences = rewrite.sentences();
      for (int i = 0; i < sentences.size() && !full(); i++) {
        String next = i + 1 < sentences.size() ? sentences.get(i + 1) : context.next();
        for (Rewrite inner : rewrites(sentences.get(i), context.before(next))) {
          add(join(rewrite, i, inner));
        }
      }
    }

    private List<Rewrite> rewrites(String text, Context around) {
      return known.computeIfAbsent(
          text + (around.pointsBack() ? "\n" : "") + (around.attributed() ? "\t" : ""),
          key -> rules.rewrites(reader.sentence(text), around));
    }

    private boolean full() {
      return variants.size() >= MAX_VARIANTS;
    }

    private void add(Rewrite rewrite) {
      boolean fresh = !full() && !variants.containsKey(rewrite.sentences());
      if (fresh
          && rewrite.sentences().size() <= MAX_SENTENCES
          && WellFormed.flows(rewrite.sentences())
          && Guards.keepsLength(source, String.join(" ", rewrite.sentences()))) {
        variants.put(rewrite.sentences(), rewrite);
        queue.add(rewrite);
      }
    }
  }

  private static Rewrite join(Rewrite outer, int at, Rewrite inner) {
    List<String> sentences = new ArrayList<>(outer.sentences());
    sentences.remove(at);
    sentences.addAll(at, inner.sentences());
    List<String> applied = new ArrayList<>(outer.rules());
    applied.addAll(inner.rules());
    return new Rewrite(
        applied, sentences, outer.sure() * inner.sure(), outer.gain() + inner.gain());
  }
}
