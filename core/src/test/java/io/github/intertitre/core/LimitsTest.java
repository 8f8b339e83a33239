package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.intertitre.core.UnusableTextException.Reason;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final String SENTENCE =
      "Le maire de Tulle a annoncé mardi un budget de 12 millions d’euros, soulignant que la ville"
          + " devait investir afin de rénover ses écoles. ";

  @Test
  void whatIsLongerThanTheLimitIsRefused() {
    Limits limits = Limits.DEFAULTS.withCharacters(1000);
    assertThat(reason(() -> Article.of(SENTENCE.repeat(10), limits))).isEqualTo(Reason.TOO_LARGE);
    assertThat(Article.of(SENTENCE, limits).parts()).hasSize(1);
    Options options = Options.builder().limits(limits).build();
    Article article = Article.of(SENTENCE.repeat(10));
    assertThat(reason(() -> Intertitre.with(options).rewrite(article))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void whatIsNestedDeeperThanTheLimitIsRefused() {
    String html = "<div>".repeat(150) + SENTENCE + "</div>".repeat(150);
    assertThat(Article.html(html).parts()).hasSize(1);
    Limits limits = Limits.DEFAULTS.withNesting(100);
    assertThat(reason(() -> Article.html(html, limits))).isEqualTo(Reason.TOO_DEEP);
    assertThat(reason(() -> Article.markdown("Un.\n\n" + html, limits))).isEqualTo(Reason.TOO_DEEP);
    assertThat(reason(() -> Article.markdown("*a _b ".repeat(500) + "c_ d*".repeat(500), limits)))
        .isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void aSentenceLongerThanTheLimitStaysAsItIs() {
    String text = "Le budget est voté\n\n" + SENTENCE;
    Result rewritten = Intertitre.create().rewrite(Article.of(text));
    assertThat(said(rewritten)).doesNotContain(SENTENCE.strip());
    Options options = Options.builder().limits(Limits.DEFAULTS.withSentence(20)).words(100).build();
    Result kept = Intertitre.with(options).rewrite(Article.of(text));
    assertThat(said(kept)).contains(SENTENCE.strip());
    assertThat(kept.notes()).extracting(Note::code).contains("SENTENCE_TOO_LONG");
    assertThat(rewritten.notes()).extracting(Note::code).doesNotContain("SENTENCE_TOO_LONG");
  }

  @Test
  void limitsHaveTheirRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.DEFAULTS.withSentence(401))
        .withMessage("sentence must be in 20..400, was 401");
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULTS.withNesting(9));
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULTS.withCharacters(0));
  }

  private static String said(Result result) {
    return result
        .document()
        .statements()
        .map(statement -> statement.text())
        .collect(Collectors.joining("\n"));
  }

  private static Reason reason(ThrowingCallable call) {
    return catchThrowableOfType(UnusableTextException.class, call).reason();
  }
}
