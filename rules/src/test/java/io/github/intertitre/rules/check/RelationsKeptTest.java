package io.github.intertitre.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.rewrite.Rule;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule takes out between two clauses to part them is said at the head of the second. */
class RelationsKeptTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          "mais"               => mais, toutefois, cependant
          "car"                => en effet
          "parce"              => en effet
          "puisque|puisqu’"    => en effet
          "puis"               => ensuite
          "puis|ensuite"       => ensuite
          "donc"               => donc
          "tandis|pendant"     => de son côté, de leur côté
          "tandis"             => quant à lui, quant à elle, quant à eux, quant à elles
          "alors"              => alors, de son côté, de leur côté
          """)
  void aConjunctionThatGoesLeavesItsRelation(String conjunction, String links) {
    List<String> words = Arrays.stream(links.split(", ")).toList();
    List<Rule> rules =
        RuleSet.french().rules().stream()
            .filter(rule -> rule.family().equals("splitting"))
            .filter(rule -> parts(rule.text(), conjunction))
            .toList();
    assertThat(rules).isNotEmpty();
    assertThat(rules)
        .flatExtracting(Rule::examples)
        .allSatisfy(
            example ->
                assertThat(example.after().toLowerCase(Locale.ROOT))
                    .containsAnyOf(words.toArray(String[]::new)));
  }

  private static boolean parts(String rule, String conjunction) {
    return rule.lines().anyMatch(l -> l.startsWith("pattern:") && l.contains(conjunction));
  }
}
