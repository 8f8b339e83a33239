package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule of a user’s own cannot mean is refused as its file is read, and holds it back. */
class UserRulesTest {
  static String rule(String pattern, String rewrite) {
    return "id: mine\nfamily: lightening\ndoes: Nothing.\npattern: "
        + pattern
        + "\nrewrite: "
        + rewrite
        + "\n";
  }

  static List<Rewrite> variants(String rules, String text) {
    Reader reader = Reader.french();
    Sentence sentence = reader.sentence(text);
    return new Rewriter(reader, RuleSet.of(RuleSet.read("mine.rec", rules)))
        .variants(sentence, Context.NONE);
  }

  static String labels(String element, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "L" + i + ":" + element)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "NP[mood=indicative]#no attribute mood here",
        "VERB[kind=person]#no attribute kind here",
        "{NOUN}[voice=active]#no attribute voice here",
        "NAME[number=plural]#no attribute number here",
        "\"mot\"[number=plural]#no attribute number here",
        "A:*[number=plural]#no attribute number here",
        "SUBJECT[number=plural]#no attribute number here",
        "VERB[mood]#expected key=value",
        "{NOUNS}#NOUNS",
        "BOX#no such element: BOX",
        "A:* (B)#pattern not understood from: (B)"
      })
  void whatAPatternCannotHoldIsSaid(String pattern, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.read("mine.rec", rule(pattern, "{A}.")))
        .withMessageStartingWith("mine.rec:1: mine: ")
        .withMessageContaining(message);
  }

  @Test
  void aPatternHasSixtyFourElementsAtMost() {
    assertThat(PatternParser.parse(labels("*", 64))).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PatternParser.parse(labels("*", 65)))
        .withMessage("a pattern has at most 64 elements, was 65");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sure: 2", "sure: -0.1", "sure: NaN", "gain: NaN", "gain: Infinity"})
  void aShareIsOne(String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.read("mine.rec", rule("A:*", "{A}.") + field + "\n"))
        .withMessageContaining("sure must be in 0..1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "clause(X)#no label X in the pattern",
        "clause()#clause() needs more than 0 labels",
        "apart(A)#apart(A) needs more than 1 labels",
        "at-most(A, many)#many",
        "in(A, no-such-list)#no-such-list",
        "!clause(A..X)#no label X in the pattern"
      })
  void whatATestCannotAskIsSaid(String test, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.read("mine.rec", rule("A:*", "{A}.\nwhere: " + test)))
        .withMessageStartingWith("mine: ")
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{X}.#no label X in the pattern",
        "{also(A)}.#also(A) needs more than 1 labels",
        "{link(no-such, A)}.#no relation no-such",
        "{A} {no-such(A)}.#no function no-such",
        "{A} {A B}.#no label A B in the pattern"
      })
  void whatARewritingCannotGiveIsSaid(String rewrite, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.read("mine.rec", rule("A:*", rewrite)))
        .withMessageContaining("mine: ")
        .withMessageContaining(message);
  }

  // A test may ask for a word of a label that took none, before the first or behind the last.
  @ParameterizedTest
  @ValueSource(
      strings = {"reports(A)", "!reports(A)", "participle-end(A)", "human(C)", "!office(C)"})
  void aTestOnNothingHoldsARuleBack(String test) {
    String rule = rule("A:* B:+ C:*", "{B} donc.\nwhere: at-most(A, 0)\nwhere: at-most(C, 0)");
    assertThat(variants(rule, "Le conseil a voté")).hasSizeGreaterThan(1);
    assertThat(variants(rule + "where: " + test + "\n", "Le conseil a voté")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{is(C)}", "{resume(C)}", "{adverb(C)}"})
  void aTextOfNothingHoldsARuleBack(String given) {
    String rule = rule("B:+ C:*", given + " {B} donc.\nwhere: at-most(C, 0)");
    assertThat(variants(rule, "Le conseil a voté")).hasSize(1);
  }
}
