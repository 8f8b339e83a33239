package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskBudgetTest {
  private static final String LONG = "mot ".repeat(40).strip() + ".";
  private static final Rewrite AS_IS = new Rewrite(List.of(), List.of(LONG), 1);
  private static final Rewrite SURE = way("sure", 0.95);
  private static final Rewrite DARING = way("daring", 0.6);

  @Test
  void whatStaysWithinTheBudgetStays() {
    List<Rewrite> chosen = List.of(SURE, SURE, SURE);
    assertThat(RiskBudget.keep(Collections.nCopies(3, List.of(AS_IS, SURE)), chosen))
        .isEqualTo(chosen);
  }

  @Test
  void aSurerWayIsTakenBeforeTheSentenceStaysAsItIs() {
    List<List<Rewrite>> ways = List.of(List.of(AS_IS, SURE, DARING));
    assertThat(RiskBudget.keep(ways, List.of(DARING))).containsExactly(SURE);
  }

  @Test
  void anArticleIsNeverHeldToRiskMoreThanItsShare() {
    Rewrite fair = way("fair", 0.9);
    List<List<Rewrite>> ways = Collections.nCopies(50, List.of(AS_IS, fair));
    List<Rewrite> kept = RiskBudget.keep(ways, Collections.nCopies(50, fair));
    long sentences = kept.stream().mapToLong(way -> way.sentences().size()).sum();
    assertThat(RiskBudget.risk(kept))
        .isLessThanOrEqualTo(0.02 * sentences)
        .isGreaterThan(0.02 * sentences - 0.1);
  }

  @Test
  void whereNoWayIsSurerAllStays() {
    List<Rewrite> chosen = List.of(DARING);
    assertThat(RiskBudget.keep(List.of(List.of(DARING)), chosen)).isEqualTo(chosen);
  }

  private static Rewrite way(String rule, double sure) {
    String half = "mot ".repeat(20).strip() + ".";
    return new Rewrite(List.of(rule), List.of(half, half), sure);
  }
}
