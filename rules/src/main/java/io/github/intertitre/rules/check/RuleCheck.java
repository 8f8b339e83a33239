package io.github.intertitre.rules.check;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.rewrite.Context;
import io.github.intertitre.rules.rewrite.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves a rule by its own examples. */
public final class RuleCheck {
  private static final int LEAST_EXAMPLES = 2;
  private static final int LEAST_COUNTERS = 1;

  private RuleCheck() {}

  /**
   * What is wrong with a rule, one finding a line; empty where it is sound: each example gives its
   * text to the letter, the rule does not fire on what it gave in the same place again, and it
   * leaves its counter-examples alone.
   */
  public static List<String> check(Rule rule) {
    List<String> findings = new ArrayList<>();
    if (rule.examples().size() < LEAST_EXAMPLES) {
      findings.add(
          rule.id() + ": " + rule.examples().size() + " examples, needs " + LEAST_EXAMPLES);
    }
    if (rule.counters().size() < LEAST_COUNTERS) {
      findings.add(rule.id() + ": no counter-example");
    }
    rule.examples().forEach(example -> check(rule, example, findings));
    rule.counters().forEach(counter -> leaves(rule, counter, findings));
    return findings;
  }

  private static void check(Rule rule, Rule.Example example, List<String> findings) {
    Optional<String> after = apply(rule, example.before()).map(texts -> String.join(" ", texts));
    if (!after.equals(Optional.of(example.after()))) {
      findings.add(
          rule.id()
              + ": "
              + example.before()
              + "\n  expected "
              + example.after()
              + "\n  was      "
              + after.orElse("no match")
              + "\n  read as  "
              + readings(example.before()));
      return;
    }
    List<String> given = apply(rule, example.before()).orElseThrow();
    given.forEach(text -> leaves(rule, text, findings));
  }

  private static void leaves(Rule rule, String text, List<String> findings) {
    apply(rule, text)
        .ifPresent(
            texts ->
                findings.add(
                    rule.id()
                        + ": must leave alone: "
                        + text
                        + "\n  was "
                        + String.join(" ", texts)));
  }

  private static Optional<List<String>> apply(Rule rule, String text) {
    return rule.apply(Reader.french().sentence(text), Context.NONE);
  }

  private static String readings(String text) {
    Sentence sentence = Reader.french().sentence(text);
    StringBuilder readings = new StringBuilder();
    sentence
        .tokens()
        .forEach(t -> readings.append(t.text()).append('/').append(t.tag()).append(' '));
    return readings.toString().strip();
  }
}
