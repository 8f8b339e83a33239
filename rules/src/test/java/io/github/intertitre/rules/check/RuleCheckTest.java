package io.github.intertitre.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.rewrite.LinkRules;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCheckTest {
  private static final String RULE =
      """
      id: plain
      family: lightening
      does: « afin de » becomes « pour ».
      pattern: A:* "afin" "de" B:+
      rewrite: {A} pour {B}.
      """;
  private static final String LINK =
      """
      id: later
      does: Nothing.
      between: note
      where: later
      links: Plus tard
      sure: 1
      """;
  private static final String LATER =
      "Il naît en 1921. | En 1934, il part. => Plus tard, en 1934, il part.\n";
  private static final String EARLIER = "Il naît en 1934. | En 1921, il part.\n";

  private static List<String> check(String proof) {
    return RuleCheck.check(RuleSet.read("test.rec", RULE + proof).get(0));
  }

  private static List<String> checkLink(String proof) {
    return LinkCheck.check(LinkRules.read("test.rec", LINK + proof).get(0));
  }

  @Test
  void twoExamplesAndACounterAreEnough() {
    assertThat(
            check(
                """
                example: Il vient afin de voir. => Il vient pour voir.
                example: Il vient afin de lire. => Il vient pour lire.
                counter: Il vient.
                """))
        .isEmpty();
  }

  @Test
  void fewerAreFound() {
    assertThat(check("example: Il vient afin de voir. => Il vient pour voir.\n"))
        .containsExactly("plain: 1 examples, needs 2", "plain: no counter-example");
  }

  @Test
  void aFindingSaysWhatWasExpectedAndHowTheSentenceIsRead() {
    assertThat(
            check(
                """
                example: Il vient demain. => Il vient pour voir.
                example: Il vient afin de lire. => Il vient pour lire.
                counter: Il vient.
                """))
        .containsExactly(
            """
            plain: Il vient demain.
              expected Il vient pour voir.
              was      no match
              read as  Il/PRON vient/VERB demain/ADV ./PUNCT""");
  }

  @Test
  void aRuleThatFiresOnWhatItGaveIsFound() {
    String twice = "Il vient afin de voir la mer depuis le haut de la falaise afin de lire.";
    assertThat(
            check(
                "example: "
                    + twice
                    + " => Il vient pour voir la mer depuis le haut de la falaise afin de lire.\n"
                    + "example: Il vient afin de lire. => Il vient pour lire.\n"
                    + "counter: Il vient.\n"))
        .containsExactly(
            "plain: must leave alone: Il vient pour voir la mer depuis le haut de la falaise afin de lire."
                + "\n  was Il vient pour voir la mer depuis le haut de la falaise pour lire.");
  }

  @Test
  void aLinkNeedsTwoExamplesAndTwoCounters() {
    String example = "example: " + LATER;
    String counter = "counter: " + EARLIER;
    assertThat(checkLink(example + example + counter + counter)).isEmpty();
    assertThat(checkLink(example + counter + counter))
        .containsExactly("later: needs 2 examples and 2 counter-examples");
    assertThat(checkLink(example + example + counter))
        .containsExactly("later: needs 2 examples and 2 counter-examples");
  }

  @Test
  void aWrongLinkIsFoundOnceForEachWay() {
    String wrong = "Il naît en 1921. | En 1934, il part. => Ensuite, en 1934, il part.\n";
    String proof = "example: " + LATER + "example: " + wrong;
    String counters = "counter: " + EARLIER + "counter: Il naît. | Il part.\n";
    assertThat(checkLink(proof + counters))
        .containsExactly(
            """
            later: Il naît en 1921. | En 1934, il part.
              expected Ensuite, en 1934, il part.
              was      Plus tard, en 1934, il part.""");
  }

  @Test
  void aLinkOnALinkedSentenceIsFound() {
    String again = "Il naît en 1921. | En 1934, il part. => En 1934, il part.\n";
    String proof = "example: " + LATER + "example: " + again;
    String counters = "counter: " + EARLIER + "counter: Il naît. | Il part.\n";
    assertThat(checkLink(proof + counters))
        .hasSize(2)
        .allMatch(finding -> finding.endsWith("was      Plus tard, en 1934, il part."));
  }

  @Test
  void aCounterThatIsLinkedIsFound() {
    String proof = "example: " + LATER + "example: " + LATER;
    String counters = "counter: " + EARLIER + "counter: Il naît en 1921. | Il part en 1934.\n";
    assertThat(checkLink(proof + counters))
        .singleElement()
        .asString()
        .startsWith("later: Il naît en 1921. | Il part en 1934.\n  expected Il part en 1934.");
  }
}
