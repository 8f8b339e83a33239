package io.github.intertitre.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.rewrite.Rule;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFilesTest {
  static Stream<Named<Rule>> rulesThatShip() {
    return RuleSet.french().rules().stream().map(rule -> Named.of(rule.id(), rule));
  }

  @ParameterizedTest
  @MethodSource("rulesThatShip")
  void aRuleThatShipsIsProvedByItsExamples(Rule rule) {
    List<String> findings = RuleCheck.check(rule);
    assertThat(findings).as(String.join("\n", findings)).isEmpty();
  }

  @Test
  void idsAreUnique() {
    assertThat(RuleSet.french().rules().stream().map(rule -> rule.id())).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleThatShipsHasFourExamplesAndTwoCounters() {
    assertThat(RuleSet.french().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.examples()).as(rule.id()).hasSizeGreaterThanOrEqualTo(4);
              assertThat(rule.counters()).as(rule.id()).hasSizeGreaterThanOrEqualTo(2);
            });
  }

  @Test
  void aBarredPatternLeavesTheSentenceAlone() {
    String file =
        """
        id: barred
        family: lightening
        does: Nothing behind « pas ».
        pattern: A:* "afin" "de" B:+
        unless: * "pas" *
        rewrite: {A} pour {B}.
        gain: 0.5
        example: Il vient afin de voir. => Il vient pour voir.
        example: Il part afin de lire. => Il part pour lire.
        counter: Il ne vient pas afin de voir.
        """;
    Rule rule = RuleSet.read("test.rec", file).get(0);
    assertThat(RuleCheck.check(rule)).isEmpty();
    assertThat(rule.gain()).isEqualTo(0.5);
  }

  @Test
  void aWrongExampleIsFound() {
    String file =
        """
        id: plain
        family: lightening
        does: Nothing.
        pattern: A:* "afin" "de" B:+
        rewrite: {A} pour {B}.
        example: Il vient afin de voir. => Il part pour voir.
        example: Il vient afin de lire. => Il vient pour lire.
        counter: Elle court afin de gagner.
        """;
    List<String> findings = RuleCheck.check(RuleSet.read("test.rec", file).get(0));
    assertThat(findings).hasSize(2);
    assertThat(findings.get(0)).contains("expected Il part pour voir.");
    assertThat(findings.get(1)).contains("must leave alone");
  }
}
