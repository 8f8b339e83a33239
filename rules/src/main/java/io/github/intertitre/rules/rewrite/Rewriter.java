package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Composes rules: what one gives is read again and given to the others, breadth first, bounded.
 *
 * <p>« A et B, soulignant que C » is split twice.
 */
public final class Rewriter {
  // Ways to say one sentence that are looked at; a sentence seldom has more than a dozen.
  private static final int MAX_VARIANTS = 24;

  private final Reader reader;
  private final RuleSet rules;

  /** Composes the rules of a set. */
  public Rewriter(Reader reader, RuleSet rules) {
    this.reader = reader;
    this.rules = rules;
  }

  /** All ways to say a sentence, as it stands first. */
  public List<Rewrite> variants(Sentence sentence, Context context) {
    Map<List<String>, Rewrite> variants = new LinkedHashMap<>();
    Rewrite asIs = new Rewrite(List.of(), List.of(sentence.text()), 1);
    variants.put(asIs.sentences(), asIs);
    List<Rewrite> queue = new ArrayList<>(rules.rewrites(sentence, context));
    while (!queue.isEmpty() && variants.size() < MAX_VARIANTS) {
      Rewrite next = queue.remove(0);
      if (variants.putIfAbsent(next.sentences(), next) == null) {
        queue.addAll(further(next, context));
      }
    }
    return List.copyOf(variants.values());
  }

  // Each sentence of a rewriting may be rewritten again.
  private List<Rewrite> further(Rewrite rewrite, Context context) {
    List<Rewrite> further = new ArrayList<>();
    for (int i = 0; i < rewrite.sentences().size(); i++) {
      Sentence sentence = reader.sentence(rewrite.sentences().get(i));
      for (Rewrite inner : rules.rewrites(sentence, context)) {
        further.add(join(rewrite, i, inner));
      }
    }
    return further;
  }

  private static Rewrite join(Rewrite outer, int at, Rewrite inner) {
    List<String> sentences = new ArrayList<>(outer.sentences());
    sentences.remove(at);
    sentences.addAll(at, inner.sentences());
    List<String> applied = new ArrayList<>(outer.rules());
    applied.addAll(inner.rules());
    return new Rewrite(applied, sentences, outer.sure() * inner.sure());
  }
}
