package io.github.intertitre.cli;

import io.github.intertitre.rules.rewrite.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many rules, examples and sentences to leave alone there are, by family and rule, and how sure
 * each rule is, in columns that tabs part: {@code rule split-semicolon 0.97 4 2}.
 */
final class RuleStats {
  private RuleStats() {}

  static String table(List<Rule> rules) {
    StringBuilder table = new StringBuilder();
    for (Rule rule : rules) {
      table.append(
          String.format(
              Locale.ROOT,
              "rule\t%s\t%.2f\t%d\t%d\n",
              rule.id(),
              rule.sure(),
              rule.examples().size(),
              rule.counters().size()));
    }
    Map<String, List<Rule>> families =
        rules.stream()
            .collect(Collectors.groupingBy(Rule::family, TreeMap::new, Collectors.toList()));
    families.forEach((family, members) -> table.append(sum("family\t" + family, members)));
    return table.append(sum("all\t", rules)).toString();
  }

  // Rules, the mean of their sureness, examples, sentences to leave alone.
  private static String sum(String name, List<Rule> rules) {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%.3f\t%d\t%d\n",
        name,
        rules.size(),
        rules.stream().mapToDouble(Rule::sure).average().orElse(0),
        rules.stream().mapToInt(rule -> rule.examples().size()).sum(),
        rules.stream().mapToInt(rule -> rule.counters().size()).sum());
  }
}
