package io.github.intertitre.rules.rewrite;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules by a word that they can't do without, so that a sentence without « afin » never meets the
 * rule that asks for it.
 */
final class RuleIndex {
  private final List<Rule> rules;
  private final BitSet always = new BitSet();
  private final Map<String, BitSet> byForm = new HashMap<>();
  private final Map<String, BitSet> byLemma = new HashMap<>();

  RuleIndex(List<Rule> rules) {
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      add(i, rarest(rules.get(i).needs()));
    }
  }

  // What asks for the fewest words is seldom there.
  private static Optional<Vocabulary.Need> rarest(List<Vocabulary.Need> needs) {
    return needs.stream()
        .min(Comparator.comparingInt(need -> need.forms().size() + need.lemmas().size()));
  }

  private void add(int rule, Optional<Vocabulary.Need> need) {
    if (need.isEmpty()) {
      always.set(rule);
      return;
    }
    need.get().forms().forEach(f -> byForm.computeIfAbsent(f, x -> new BitSet()).set(rule));
    need.get().lemmas().forEach(l -> byLemma.computeIfAbsent(l, x -> new BitSet()).set(rule));
  }

  /** The rules that can fire on a sentence of these words, in their order. */
  List<Rule> fitting(Vocabulary words) {
    BitSet met = (BitSet) always.clone();
    BitSet none = new BitSet();
    words.forms().forEach(form -> met.or(byForm.getOrDefault(form, none)));
    words.lemmas().forEach(lemma -> met.or(byLemma.getOrDefault(lemma, none)));
    List<Rule> fitting = new ArrayList<>();
    met.stream().mapToObj(rules::get).filter(rule -> rule.fits(words)).forEach(fitting::add);
    return fitting;
  }
}
