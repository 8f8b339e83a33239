package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewriteTest {
  private static String words(int count) {
    return String.join(" ", Collections.nCopies(count, "mot")) + " .";
  }

  private static double burden(double sure, double gain, List<String> rules, String... sentences) {
    return new Rewrite(rules, List.of(sentences), sure, gain).burden();
  }

  @Test
  void aSentenceOfTwentyWordsIsLightAndALongerOneIsNot() {
    assertThat(burden(1, 0, List.of(), words(20))).isZero();
    assertThat(burden(1, 0, List.of(), words(21))).isEqualTo(3.25, within(1e-9));
    assertThat(burden(1, 0, List.of(), words(30), words(20))).isEqualTo(5.5, within(1e-9));
  }

  @Test
  void aStumpWeighs() {
    assertThat(burden(1, 0, List.of(), words(5))).isZero();
    assertThat(burden(1, 0, List.of(), words(4))).isEqualTo(2, within(1e-9));
    assertThat(burden(1, 0, List.of(), words(4), words(4))).isEqualTo(4, within(1e-9));
  }

  @Test
  void changesAndDoubtWeighAndGainLightens() {
    assertThat(burden(1, 0, List.of("one", "two"), words(10))).isEqualTo(0.8, within(1e-9));
    assertThat(burden(0.75, 0, List.of(), words(10))).isEqualTo(1, within(1e-9));
    assertThat(burden(1, 0.5, List.of(), words(10))).isEqualTo(-0.5, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le cours remonte ensuite. | true
          Le cours a ensuite remonté, dit-on. | true
          Le cours remonte. | false
          C’est ce qu’indique la préfecture. | false
          """)
  void whatItPutsInMayStandBesideItAlready(String neighbour, boolean repeats) {
    Rewrite way =
        new Rewrite(List.of("before"), List.of("Le cours a chuté.", "Il a ensuite stagné."), 1);
    assertThat(way.repeats("Le cours a chuté avant de stagner.", neighbour)).isEqualTo(repeats);
    assertThat(way.repeats("Le cours a chuté ensuite, avant de stagner.", neighbour)).isFalse();
  }

  @Test
  void aSentenceIsPartedTheLaterTheLessSureTheRule() {
    assertThat(Rewrite.worth(splitting(1), 22)).isFalse();
    assertThat(Rewrite.worth(splitting(1), 23)).isTrue();
    assertThat(Rewrite.worth(splitting(0.93), 29)).isFalse();
    assertThat(Rewrite.worth(splitting(0.93), 30)).isTrue();
    assertThat(Rewrite.worth(rule("lightening", 0.93), 5)).isTrue();
  }

  private static Rule splitting(double sure) {
    return rule("splitting", sure);
  }

  private static Rule rule(String family, double sure) {
    String record =
        """
        id: r
        family: %s
        does: Nothing.
        pattern: A:+
        rewrite: {A}.
        sure: %s
        example: X => X
        """
            .formatted(family, sure);
    return RuleSet.read("test.rec", record).get(0);
  }
}
