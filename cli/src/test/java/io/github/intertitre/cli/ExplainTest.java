package io.github.intertitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplainTest {
  private static final String TEXT =
      """
      La ministre a défendu son projet devant les élus locaux de la région et a précisé que le nouveau texte \
      serait examiné en juin par la commission des lois.

      Le maire a promis que l’école ouvrirait en septembre et resterait gratuite pour tous.

      Une vidéo montre l’attaque. L’authenticité de la vidéo n’a pas été confirmée.
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void saysOfEachSentenceWhatWasChosenAndWhy() {
    assertThat(run(Locale.ENGLISH, "rewrite", "--explain", "-")).isZero();
    assertThat(text(out))
        .contains(
            "   chosen: La ministre a défendu son projet devant les élus locaux de la région. | Elle")
        .contains("   why: split-shared-subject; sureness 0.96; burden ")
        .contains(
            "   at its place: link-denied: L’authenticité de la vidéo n’a toutefois pas été confirmée.");
  }

  @Test
  void namesTheTestThatHeldARuleBack() {
    run(Locale.ENGLISH, "rewrite", "--explain", "-");
    assertThat(text(out))
        .contains(
            "   refused: repair-doubled-word (sureness 0.98): the sentence fails its test same(X, Y)");
  }

  @Test
  void speaksFrenchToTheFrench() {
    run(Locale.FRENCH, "rewrite", "--explain", "-");
    assertThat(text(out))
        .contains("   retenu : La ministre", "; sûreté 0,96 ; charge", "   écartée : ")
        .doesNotContain("chosen");
  }

  @Test
  void takesOneArticleOnly() {
    assertThat(run(Locale.ENGLISH, "rewrite", "--explain", "one.txt", "two.txt")).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).contains("--explain takes one article");
  }

  private int run(Locale locale, String... args) {
    return new Shell(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
            locale)
        .run(args);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
