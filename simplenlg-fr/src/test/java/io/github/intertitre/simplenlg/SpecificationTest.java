package io.github.intertitre.simplenlg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.simplenlg.Cases.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import simplenlg.framework.NLGElement;
import simplenlg.framework.NLGFactory;

class SpecificationTest {
  private static final List<Case> CASES = Cases.all();
  private final FrenchRealiser realiser = new FrenchRealiser();
  private final NLGFactory french = new FrenchNLGFactory();

  @TestFactory
  Stream<DynamicTest> says() {
    return CASES.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.file() + " " + each.specification(),
                    () -> assertThat(each.realised(french, realiser)).isEqualTo(each.says())));
  }

  /** A specification is left as it was. */
  @TestFactory
  Stream<DynamicTest> saysTheSameTwice() {
    return CASES.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.specification(),
                    () -> {
                      NLGElement element = new Specification(french).build(each.specification());
                      assertThat(each.realised(element, realiser))
                          .isEqualTo(each.realised(element, realiser));
                    }));
  }

  /** SimpleNLG’s own factory over the French lexicon serves too. */
  @TestFactory
  Stream<DynamicTest> saysTheSameFromThePlainFactory() {
    NLGFactory plain = new NLGFactory(new FrenchLexicon());
    return CASES.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.specification(),
                    () -> assertThat(each.realised(plain, realiser)).isEqualTo(each.says())));
  }

  @Test
  void hasManyCases() {
    assertThat(CASES).hasSizeGreaterThanOrEqualTo(600);
    assertThat(CASES).extracting(Case::specification).doesNotHaveDuplicates();
  }
}
