package io.github.intertitre.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.rewrite.LinkRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkRulesTest {
  @Test
  void everyRuleThatShipsIsProvedByItsExamples() {
    List<String> findings =
        LinkRules.french().stream().flatMap(rule -> LinkCheck.check(rule).stream()).toList();
    assertThat(findings).as(String.join("\n", findings)).isEmpty();
  }

  @Test
  void aWrongExampleIsFound() {
    String file =
        """
        id: later
        does: Nothing.
        between: note
        where: later
        links: Plus tard
        sure: 1
        example: Il naît en 1921. | En 1934, il part. => En 1934, il part.
        example: Il naît en 1921. | En 1934, il part. => Plus tard, en 1934, il part.
        counter: Il naît en 1921. | Il part.
        counter: Il naît en 1934. | En 1921, il part.
        """;
    List<String> findings = LinkCheck.check(LinkRules.read("test.rec", file).get(0));
    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(
            finding -> assertThat(finding).contains("was      Plus tard, en 1934, il part."));
  }
}
