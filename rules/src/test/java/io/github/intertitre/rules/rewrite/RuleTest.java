package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final String SPLIT =
      """
      id: split
      family: splitting
      does: Parts at « et ».
      pattern: A:+ "et" B:+
      where: apart(A, B)
      rewrite: {A}.
      rewrite: Il {B}.
      sure: 0.8
      gain: 0.7
      turns: yes
      delays: yes
      example: Il vient et part. => Il vient. Il part.
      counter: Il vient.
      """;
  private static final Sentence SENTENCE =
      Reader.french().sentence("Il vient ce matin et part demain soir.");

  private static Rule rule(String text) {
    return RuleSet.read("test.rec", text).get(0);
  }

  private static Trial.Outcome trial(String text, Context context) {
    return rule(text).trial(SENTENCE, context).orElseThrow().outcome();
  }

  private static boolean rewrites(String text, Context context) {
    List<Rewrite> rewrites =
        RuleSet.of(List.of(rule(text)))
            .rewrites(
                Reader.french()
                    .sentence(
                        "Il vient ce matin dans la petite ville de la vallée avec tous ses amis et"
                            + " ses chevaux et part demain soir."),
                context);
    return !rewrites.isEmpty();
  }

  @Test
  void aRecordIsReadWhole() {
    Rule rule = rule(SPLIT);
    assertThat(rule.id()).isEqualTo("split");
    assertThat(rule.family()).isEqualTo("splitting");
    assertThat(rule.does()).isEqualTo("Parts at « et ».");
    assertThat(rule.sure()).isEqualTo(0.8);
    assertThat(rule.gain()).isEqualTo(0.7);
    assertThat(rule.turns(Context.NONE)).isTrue();
    assertThat(rule.delays()).isTrue();
    assertThat(rule.halves()).isTrue();
    assertThat(rule.examples())
        .containsExactly(new Rule.Example("Il vient et part.", "Il vient. Il part."));
    assertThat(rule.counters()).containsExactly("Il vient.");
    assertThat(rule(rule.text()).text()).isEqualTo(rule.text()).contains("pattern: A:+ \"et\" B:+");
  }

  @Test
  void whatARecordLeavesOutIsTheUsual() {
    Rule rule =
        rule(
            """
            id: plain
            family: lightening
            does: « afin de » becomes « pour ».
            pattern: A:* "afin" "de" B:+
            rewrite: {A} pour {B}.
            """);
    assertThat(rule.sure()).isEqualTo(1);
    assertThat(rule.gain()).isEqualTo(Families.gain("lightening"));
    assertThat(rule.turns(Context.NONE) || rule.delays() || rule.halves()).isFalse();
    assertThat(rule.examples()).isEmpty();
    assertThat(rule.counters()).isEmpty();
  }

  @Test
  void halvesAreWhatTwoSentencesTellApart() {
    assertThat(rule(SPLIT.replace("where: apart(A, B)\n", "")).halves()).isFalse();
    assertThat(rule(SPLIT.replace("rewrite: Il {B}.\n", "")).halves()).isFalse();
  }

  @Test
  void aTrialSaysWhatAroundTheSentenceStopsIt() {
    String turning = SPLIT.replace("delays: yes\n", "");
    String delaying = SPLIT.replace("turns: yes\n", "");
    String plain = turning.replace("turns: yes\n", "");
    Context pointing = Context.NONE.before("Elle reste ici.");
    Context claiming = Context.NONE.before("C’est ce qu’a déclaré le maire.");
    assertThat(trial(turning, pointing)).isEqualTo(Trial.Outcome.TURNS);
    assertThat(trial(plain, claiming)).isEqualTo(Trial.Outcome.TURNS);
    assertThat(trial(delaying, Context.NONE.opening())).isEqualTo(Trial.Outcome.DELAYS);
    String inOrder = turning.replace("turns: yes", "turns: in-order");
    Context impersonal = Context.NONE.before("Il s’agit d’une visite.");
    assertThat(trial(turning, impersonal)).isEqualTo(Trial.Outcome.TURNS);
    assertThat(trial(inOrder, impersonal)).isEqualTo(Trial.Outcome.FITS);
    assertThat(trial(inOrder, pointing)).isEqualTo(Trial.Outcome.TURNS);
    assertThat(trial(turning, Context.NONE.opening())).isEqualTo(Trial.Outcome.FITS);
    assertThat(trial(plain, pointing)).isEqualTo(Trial.Outcome.FITS);
    assertThat(trial(SPLIT, Context.NONE)).isEqualTo(Trial.Outcome.FITS);
    assertThat(rule(SPLIT).trial(Reader.french().sentence("Il part."), Context.NONE)).isEmpty();
  }

  @Test
  void aSetGivesNothingWhereATrialIsStopped() {
    String turning = SPLIT.replace("delays: yes\n", "");
    String delaying = SPLIT.replace("turns: yes\n", "");
    String plain = turning.replace("turns: yes\n", "");
    Context pointing = Context.NONE.before("Elle reste ici.");
    assertThat(rewrites(turning, pointing)).isFalse();
    assertThat(rewrites(plain, Context.NONE.before("C’est ce qu’a déclaré le maire."))).isFalse();
    assertThat(rewrites(delaying, Context.NONE.opening())).isFalse();
    assertThat(rewrites(turning, Context.NONE.opening())).isTrue();
    assertThat(rewrites(plain, pointing)).isTrue();
    assertThat(rewrites(SPLIT, Context.NONE)).isTrue();
  }

  @Test
  void wordsThatCannotBeFoundAreSaid() {
    String wordless = SPLIT.replace("rewrite: Il {B}.", "rewrite: {resume(B)} {B}.");
    Trial trial = rule(wordless).trial(SENTENCE, Context.NONE).orElseThrow();
    assertThat(trial).isEqualTo(new Trial("split", 0.8, Trial.Outcome.WORDS, "{resume(B)} {B}."));
    assertThat(rule(wordless).apply(SENTENCE, Context.NONE)).isEmpty();
  }

  @Test
  void whatIsNoRuleIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(SPLIT.replace("example: Il vient et part. =>", "example: Il ->")))
        .withMessageStartingWith("test.rec:1: split: expected « before => after », was: Il ->");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(SPLIT.replaceAll("rewrite: .*\n", "")))
        .withMessage("test.rec:1: split: no rewrite");
  }

  @Test
  void onesOwnRulesAreTriedFirst() {
    RuleSet set = RuleSet.of(List.of(rule(SPLIT)));
    Rule own = rule(SPLIT.replace("id: split", "id: own"));
    assertThat(set.with(List.of(own)).rules()).extracting(Rule::id).containsExactly("own", "split");
    assertThat(set.rules()).extracting(Rule::id).containsExactly("split");
  }
}
