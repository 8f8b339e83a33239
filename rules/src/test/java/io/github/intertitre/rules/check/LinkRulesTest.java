package io.github.intertitre.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intertitre.rules.rewrite.LinkRule;
import io.github.intertitre.rules.rewrite.LinkRules;
import io.github.intertitre.rules.rewrite.Pair.Between;
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
  void aRecordIsReadWhole() {
    String record =
        """
        id: later
        does: Tells what came then.
        between: note | source
        where: later
        links: Plus tard | ensuite
        sure: 0.9
        optional: yes
        example: Il naît en 1921. | En 1934, il part. => Plus tard, en 1934, il part.
        counter: Il naît en 1921. | Il part.
        """;
    LinkRule rule = LinkRules.read("test.rec", record).get(0);
    assertThat(rule.id()).isEqualTo("later");
    assertThat(rule.does()).isEqualTo("Tells what came then.");
    assertThat(rule.between()).containsExactlyInAnyOrder(Between.NOTE, Between.SOURCE);
    assertThat(rule.links()).containsExactly("Plus tard", "ensuite");
    assertThat(rule.sure()).isEqualTo(0.9);
    assertThat(rule.optional()).isTrue();
    assertThat(rule.counters())
        .containsExactly(new LinkRule.Example("Il naît en 1921.", "Il part.", "Il part."));
    String needed = record.replace("optional: yes\n", "");
    assertThat(LinkRules.read("test.rec", needed).get(0).optional()).isFalse();
  }

  @Test
  void aRecordWithoutLinksOrPairsIsRefused() {
    String record =
        """
        id: later
        does: Nothing.
        between: note
        links: Plus tard
        sure: 1
        """;
    assertThat(LinkRules.read("test.rec", record)).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkRules.read("test.rec", record + "example: Il part.\n"))
        .withMessage("test.rec:1: later: expected « first | second », was: Il part.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkRules.read("test.rec", record.replace("links: Plus tard\n", "")))
        .withMessage("test.rec:1: later: needs links and between");
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
