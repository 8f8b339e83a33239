package io.github.intertitre.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.rewrite.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFilesTest {
  @Test
  void everyRuleThatShipsIsProvedByItsExamples() {
    List<String> findings =
        RuleSet.french().rules().stream().flatMap(rule -> RuleCheck.check(rule).stream()).toList();
    assertThat(findings).as(String.join("\n", findings)).isEmpty();
  }

  @Test
  void idsAreUnique() {
    assertThat(RuleSet.french().rules().stream().map(rule -> rule.id())).doesNotHaveDuplicates();
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
