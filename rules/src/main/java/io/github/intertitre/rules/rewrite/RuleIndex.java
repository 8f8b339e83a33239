package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules by the words that they can't do without, so that a sentence without « afin » never meets
 * the rule that asks for it. All needs of all rules are numbered, and each word meets some of them.
 */
final class RuleIndex {
  private final List<Rule> rules;
  private final List<int[]> needs = new ArrayList<>();
  // Each rule stands under one of its needs alone, those that need nothing by themselves.
  private final List<BitSet> byNeed = new ArrayList<>();
  private final BitSet needless = new BitSet();
  private final Map<String, BitSet> byForm = new HashMap<>();
  private final Map<String, BitSet> byLemma = new HashMap<>();
  private final Map<Spelt, Integer> written = new LinkedHashMap<>();
  private final Kept<String, BitSet> byText = new Kept<>(this::metByText);

  RuleIndex(List<Rule> rules) {
    this.rules = rules;
    Map<Need, Integer> numbers = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      List<Need> of = rules.get(i).needs();
      needs.add(of.stream().mapToInt(need -> number(need, numbers)).toArray());
      of.stream()
          .min(Comparator.comparingInt(need -> need.words().size()))
          .map(rarest -> byNeed.get(numbers.get(rarest)))
          .orElse(needless)
          .set(i);
    }
  }

  private int number(Need need, Map<Need, Integer> numbers) {
    Integer known = numbers.get(need);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(need, number);
    byNeed.add(new BitSet());
    for (String word : need.words()) {
      switch (need.kind()) {
        case FORM -> byForm.computeIfAbsent(word, w -> new BitSet()).set(number);
        case LEMMA -> byLemma.computeIfAbsent(word, w -> new BitSet()).set(number);
        case WRITTEN -> written.put(Spelt.of(word), number);
      }
    }
    return number;
  }

  private BitSet metByText(String text) {
    BitSet met = new BitSet();
    add(byForm.get(Token.lower(text)), met);
    written.forEach(
        (spelt, number) -> {
          if (spelt.fits(text)) {
            met.set(number);
          }
        });
    return met;
  }

  /** The rules that can fire on a sentence, by its words, in their order. */
  List<Rule> fitting(Sentence sentence) {
    BitSet met = new BitSet();
    for (Token token : sentence.tokens()) {
      add(byLemma.get(token.lemma()), met);
      add(byText.get(token.text()), met);
    }
    BitSet some = new BitSet();
    some.or(needless);
    met.stream().forEach(need -> some.or(byNeed.get(need)));
    return some.stream().filter(rule -> isMet(needs.get(rule), met)).mapToObj(rules::get).toList();
  }

  private static void add(BitSet more, BitSet met) {
    if (more != null && !more.isEmpty()) {
      met.or(more);
    }
  }

  private static boolean isMet(int[] needs, BitSet met) {
    for (int need : needs) {
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }
}
