package io.github.intertitre.rules.check;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Context;
import io.github.intertitre.rules.rewrite.LinkRule;
import io.github.intertitre.rules.rewrite.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves a rule of linking by its own examples. */
public final class LinkCheck {
  private static final int LEAST = 2;

  private LinkCheck() {}

  /**
   * What is wrong with a rule, one finding a line; empty where it is sound: each example is linked
   * to the letter with the rule's first link, and not once more, and each counter-example stays.
   */
  public static List<String> check(LinkRule rule) {
    List<String> findings = new ArrayList<>();
    if (rule.examples().size() < LEAST || rule.counters().size() < LEAST) {
      findings.add(rule.id() + ": needs " + LEAST + " examples and " + LEAST + " counter-examples");
    }
    for (LinkRule.Example example : rule.examples()) {
      compare(rule, example, apply(rule, example.before(), example.after()), findings);
      compare(rule, example, apply(rule, example.before(), example.linked()), findings);
    }
    for (LinkRule.Example counter : rule.counters()) {
      compare(rule, counter, apply(rule, counter.before(), counter.after()), findings);
    }
    return findings;
  }

  private static void compare(
      LinkRule rule, LinkRule.Example example, String was, List<String> findings) {
    if (!was.equals(example.linked())) {
      findings.add(
          rule.id()
              + ": "
              + example.before()
              + " | "
              + example.after()
              + "\n  expected "
              + example.linked()
              + "\n  was      "
              + was);
    }
  }

  private static String apply(LinkRule rule, String before, String after) {
    Reader reader = Reader.french();
    return rule.between().stream()
        .sorted()
        .map(
            between ->
                new Pair(reader.sentence(before), reader.sentence(after), between, Context.NONE))
        .map(pair -> rule.apply(pair, rule.links().get(0)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(after);
  }
}
