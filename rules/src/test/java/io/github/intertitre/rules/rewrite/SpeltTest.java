package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeltTest {
  @ParameterizedTest
  @CsvSource({
    "[Tt]raffics?, traffic, true",
    "[Tt]raffics?, Traffics, true",
    "[Tt]raffics?, trafics, false",
    "(1\\d|20)\\d\\d, 1998, true",
    "(1\\d|20)\\d\\d, 19980, false",
    "'\\d{1,2}[hH](\\d\\d)?', 20h45, true",
    "'\\d+([,.]\\d+)?', '3,5', true",
    "[a-z)]+, a), true",
    "\\(+, ((, true"
  })
  void wordsAreSpeltFromEndToEnd(String expression, String word, boolean so) {
    assertThat(Spelt.of(expression).fits(word)).isEqualTo(so);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+",
        "(a|a)*b",
        "(?:a*){9}",
        "([a-z])+",
        "(a\\)b)+",
        "(?=a)a",
        "(?i)a",
        "(?<n>a)",
        "\\Q(\\E",
        "a{100}",
        "a{2,1000}",
        "a{,100}",
        "(a",
        "[a"
      })
  void whatCouldTakeLongIsRefused(String expression) {
    assertThatIllegalArgumentException().isThrownBy(() -> Spelt.of(expression));
  }

  @Test
  void lengthsAreLimited() {
    assertThat(Spelt.of("a".repeat(200))).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spelt.of("a".repeat(201)))
        .withMessageContaining("at most 200 characters, was 201");
    assertThat(Spelt.of("a+").fits("a".repeat(100))).isTrue();
    assertThat(Spelt.of("a+").fits("a".repeat(101))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a*", ".*", "a?", "[ab]+", "a{0,99}", "(a|aa)?"})
  void manyInARowAreGivenUp(String piece) {
    Spelt spelt = Spelt.of(piece.repeat(25) + "b");
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertThat(spelt.fits("a".repeat(99))).isFalse());
  }

  @Test
  void aWordThatFitsIsFoundWithinTheSteps() {
    assertThat(Spelt.of("a*".repeat(25) + "b").fits("aaaaab")).isTrue();
  }
}
