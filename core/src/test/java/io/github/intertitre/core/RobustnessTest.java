package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in ends in a result that keeps the laws of the text, or in a refusal. */
class RobustnessTest {
  private static final Path SEEDS = Path.of("../seeds/articles");
  private static final int STEP = 307;
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Intertitre ENGINE = Intertitre.create();

  static List<String> hostile() {
    String sentence = "Le maire de Tulle a annoncé mardi un budget de 12 millions d’euros. ";
    return List.of(
        "\uD800 Le maire\uDC00 parle. \uD83D",
        "\u202EL\u200Be maire\u200F a \u2066parlé\u2069.\n\u200B\u200B",
        "a".repeat(20_000),
        "𝒶".repeat(300),
        "La " + "b".repeat(400) + " et " + "c".repeat(400) + ".",
        "mot ".repeat(1_000) + ".",
        "« ".repeat(1_000) + "Le maire parle." + " »".repeat(1_000),
        "\"".repeat(1_000),
        "(".repeat(2_000) + "Le maire parle.",
        ", et ".repeat(500),
        "1 ".repeat(1_000) + "euros.",
        "<div>".repeat(500) + sentence + "</div>".repeat(500),
        "---\n" + "a: ".repeat(1_000) + "\n---\n\n" + sentence,
        "---\na: &a [*a,*a]\nb: *a\n---\n\n" + sentence,
        "> ".repeat(200) + sentence,
        "<h1>Le budget <article>" + sentence,
        "[".repeat(1_000) + sentence,
        "*".repeat(1_000) + "a" + "*".repeat(1_000),
        "# \n\n## \n\n- \n\n" + sentence,
        sentence.repeat(40));
  }

  /** Large enough that time or memory by the square would show. */
  static List<String> huge() {
    String sentence = "Le maire de Tulle a annoncé mardi un budget de 12 millions d’euros. ";
    String clauses = "la ville de Brive, qui a refusé en 2024, en discute avec Paul Durand et ";
    return List.of(
        clauses.repeat(200),
        clauses.repeat(6_700),
        "« ".repeat(5_000) + sentence + " »".repeat(5_000),
        sentence + "\"".repeat(10_000) + sentence,
        sentence + "« oui » ".repeat(5_000),
        "<div>".repeat(100_000) + sentence,
        "<ul><li>".repeat(20_000) + sentence,
        "> ".repeat(20_000) + sentence,
        "# T\n\n" + "*a _b ".repeat(50_000),
        "# T\n\n" + "[".repeat(50_000) + sentence,
        "---\n" + "a: b\n".repeat(100_000) + sentence,
        "---\na: &a [*a,*a]\n" + "b: [*a,*a,*a,*a]\n".repeat(1_000) + "---\n\n" + sentence,
        "Le titre " + "long ".repeat(20_000) + "\n\n" + sentence,
        "Le maire" + " \u00A0\t".repeat(70_000) + "parle.",
        sentence + "1".repeat(200_000),
        sentence + "e\u0301\u0323".repeat(100_000),
        sentence + "\n\n" + "a-b_c.d/".repeat(20_000),
        "# T\n\n" + sentence + "\n\n" + "- Le maire parle.\n".repeat(5_000),
        "# T\n\n" + sentence + "\n\n" + "1. " + "un, ".repeat(20_000) + "deux\n",
        "<h1>T</h1><p>" + sentence + "<ul>" + "<li>Le maire parle.".repeat(5_000) + "</ul>",
        "# T\n\n" + sentence + "\n\n| a | b |\n|---|---|\n" + "| c | 12 |\n".repeat(5_000),
        "<h1>T</h1><p>" + sentence + "<table><tr>" + "<td>a".repeat(10_000) + "</table>",
        "# T\n\n" + "Le maire [parle](https://exemple.fr/a). ".repeat(10_000),
        "<h1>T</h1><p>" + "Le maire <a href='/a'>parle</a>. ".repeat(2_000),
        "# T\n\n" + sentence + "https://exemple.fr/a ".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("huge")
  void hugeTextEnds(String text) {
    assertTimeoutPreemptively(LIMIT, () -> ends(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<h2>Un titre", "## Un titre\n\n## Un autre"})
  void headingsAloneAreNoArticle(String text) {
    assertThatExceptionOfType(UnusableTextException.class).isThrownBy(() -> Article.of(text));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextEnds(String text) {
    assertTimeoutPreemptively(LIMIT, () -> ends(text));
  }

  @Test
  void prefixesEnd() throws IOException {
    String text = seed("choigou-lecornu");
    for (int end = 0; end < text.length(); end += STEP) {
      ends(text.substring(0, end));
    }
  }

  @Test
  void paragraphsTakenOutOrDoubledEnd() throws IOException {
    List<String> lines = seed("conseil-municipal").lines().filter(l -> !l.isBlank()).toList();
    for (int i = 0; i < lines.size(); i += 2) {
      List<String> without = new ArrayList<>(lines);
      String taken = without.remove(i);
      ends(String.join("\n\n", without));
      List<String> doubled = new ArrayList<>(lines);
      doubled.add(i, taken);
      ends(String.join("\n\n", doubled));
    }
  }

  private static String seed(String name) throws IOException {
    return Files.readString(SEEDS.resolve(name + ".txt"));
  }

  private static void ends(String text) {
    Article article;
    try {
      article = Article.of(text);
    } catch (UnusableTextException refused) {
      return;
    }
    Laws.hold(article, ENGINE.rewrite(article));
  }
}
