package io.github.intertitre.rules.rewrite;

import static io.github.intertitre.rules.rewrite.UserRulesTest.labels;
import static io.github.intertitre.rules.rewrite.UserRulesTest.rule;
import static io.github.intertitre.rules.rewrite.UserRulesTest.variants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule of a user’s own ends soon on any sentence. */
class RunawayRulesTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String CLAUSE =
      "le maire de Tulle, qui a dit oui en 2024, pourrait voir Paul Durand et ";
  private static final String LONG = CLAUSE.repeat(20) + "la ville a refusé.";

  @ParameterizedTest
  @ValueSource(strings = {"*", "+", "NP?", "VERB?", "{NOUN|DET|PUNCT}?", "/[a-z]+/?", "<être>?"})
  void manyElementsEnd(String element) {
    for (int count : List.of(5, 60)) {
      String pattern = labels(element, count) + " A:* \"xyz\"";
      assertTimeoutPreemptively(
          LIMIT,
          () -> assertThat(variants(rule(pattern + " B:*", "{A}"), LONG + " xyz !")).hasSize(1));
      assertTimeoutPreemptively(
          LIMIT, () -> assertThat(variants(rule(pattern, "{A}"), LONG)).hasSize(1));
    }
  }

  // Each way is filled in, read again and refused: it doubts more than its source.
  @Test
  void aRewritingThatIsRefusedAgainAndAgainEnds() {
    String rule = rule(labels("*", 6), "{L0} {L1} {L2} {L3} {L4} {L5} et il pourrait partir.");
    assertTimeoutPreemptively(LIMIT, () -> assertThat(variants(rule, LONG)).hasSize(1));
  }

  @Test
  void aRewritingThatGrowsEnds() {
    String text = "Le conseil a voté le budget de la ville de Tulle.";
    String doubling = rule("A:*", "{A}, {A}.");
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThat(variants(doubling, text))
                .hasSizeGreaterThan(1)
                .allMatch(way -> way.sentences().get(0).length() <= 3 * text.length() + 500));
    String hundredfold = rule("A:*", "{A}, ".repeat(100) + "{A}.");
    assertTimeoutPreemptively(LIMIT, () -> assertThat(variants(hundredfold, text)).hasSize(1));
  }

  @Test
  void manyRulesThatUndoEachOtherEnd() {
    String rules =
        IntStream.range(0, 200)
            .mapToObj(
                i -> rule("A:* \"maire\" B:*", "{A} maire" + i + " {B}.").replace("mine", "m" + i))
            .collect(Collectors.joining("\n"));
    assertTimeoutPreemptively(LIMIT, () -> assertThat(variants(rules, LONG)).hasSizeBetween(2, 60));
  }

  @Test
  void aWordOfManyLettersEnds() {
    String word = "a".repeat(50_000);
    assertTimeoutPreemptively(
        LIMIT, () -> assertThat(variants(rule("A:* /a*a*a*a*b/ B:*", "{A}"), word)).hasSize(1));
  }

  @Test
  void manyAlternativesEnd() {
    String words =
        IntStream.range(0, 50_000).mapToObj(i -> "mot" + i).collect(Collectors.joining("|"));
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThat(variants(rule("A:* \"" + words + "\" <" + words + "> B:*", "{A}"), LONG))
                .hasSize(1));
  }

  @Test
  void aPatternThatIsNoneIsRefusedAtOnce() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          for (String none :
              List.of("a".repeat(200_000), "\"".repeat(200_001), "A".repeat(99_999))) {
            assertThatIllegalArgumentException().isThrownBy(() -> PatternParser.parse(none));
          }
        });
  }
}
