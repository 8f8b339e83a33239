package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTest {
  private static final String RULES =
      """
      id: drop-names
      family: lightening
      does: Drops what stands before « afin ».
      pattern: A:* "afin" "de" B:+
      rewrite: Il faut {B}.
      sure: 0.5
      example: X => X

      id: barred
      family: lightening
      does: Nothing behind « ne ».
      pattern: A:* "afin" "de" B:+
      unless: * "tulle" *
      rewrite: {A} pour {B}.
      example: X => X

      id: short-end
      family: lightening
      does: Only with a short purpose.
      pattern: A:* "afin" "de" B:+
      where: at-most(B, 1)
      rewrite: {A} pour {B}.
      example: X => X

      id: parts
      family: splitting
      does: « afin de » becomes a sentence.
      pattern: A:+ "afin" "de" B:+
      rewrite: {A}.
      rewrite: L’objectif est de {B}.
      sure: 0.9
      example: X => X

      id: plain
      family: lightening
      does: « afin de » becomes « pour ».
      pattern: A:* "afin" "de" B:+
      rewrite: {A} pour {B}.
      sure: 0.9
      example: X => X
      """;

  @Test
  void saysHowFarEachRuleGotAndWhatStoppedIt() {
    RuleSet rules = RuleSet.of(RuleSet.read("test.rec", RULES));
    Sentence sentence =
        Reader.french().sentence("Anne Roy est venue à Tulle afin de voir la mairie.");
    assertThat(rules.trials(sentence, Context.NONE))
        .containsExactly(
            new Trial("drop-names", 0.5, Trial.Outcome.GUARD, "names"),
            new Trial("barred", 1, Trial.Outcome.BARRED, ""),
            new Trial("short-end", 1, Trial.Outcome.TEST, "at-most(B, 1)"),
            new Trial("parts", 0.9, Trial.Outcome.SHORT, ""),
            new Trial("plain", 0.9, Trial.Outcome.FITS, ""));
  }

  @Test
  void whatFitsIsWhatTheRulesGive() {
    Sentence sentence =
        Reader.french()
            .sentence(
                "Le maire a inauguré la nouvelle école du quartier afin de tenir sa promesse et a"
                    + " annoncé des travaux.");
    List<String> fitting =
        RuleSet.french().trials(sentence, Context.NONE).stream()
            .filter(Trial::fits)
            .map(Trial::rule)
            .toList();
    assertThat(fitting)
        .isNotEmpty()
        .isEqualTo(
            RuleSet.french().rewrites(sentence, Context.NONE).stream()
                .map(rewrite -> rewrite.rules().get(0))
                .toList());
  }
}
