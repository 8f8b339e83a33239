package io.github.intertitre.core;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in ends in a result that keeps the laws of the text, or in a refusal. */
class RobustnessTest {
  private static final Path SEEDS = Path.of("../seeds/articles");
  private static final int STEP = 307;
  private static final Duration LIMIT = Duration.ofSeconds(60);
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
        "[".repeat(1_000) + sentence,
        "*".repeat(1_000) + "a" + "*".repeat(1_000),
        "# \n\n## \n\n- \n\n" + sentence,
        sentence.repeat(40));
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
    rewritten(text).ifPresent(Laws::hold);
  }

  private static Optional<Result> rewritten(String text) {
    Article article;
    try {
      article = Article.of(text);
    } catch (UnusableTextException refused) {
      return Optional.empty();
    }
    return Optional.of(ENGINE.rewrite(article));
  }
}
