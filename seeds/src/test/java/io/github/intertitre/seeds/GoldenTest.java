package io.github.intertitre.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every article must come out as its golden output has it, to the letter. After a change that is
 * meant, {@code ./mvnw -pl seeds -am verify -Dgolden.update} writes them anew; the diff is then
 * read as prose, line by line, before it is committed.
 */
class GoldenTest {
  private static final boolean UPDATE = System.getProperty("golden.update") != null;
  private static final Intertitre INTERTITRE = Intertitre.create();

  static List<String> names() {
    return Seeds.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void comesOutAsGolden(String name) throws IOException {
    assumeTrue(
        UPDATE || Seeds.hasGolden(), "no golden outputs yet; make them with -Dgolden.update");
    Result result = INTERTITRE.rewrite(Article.of(Seeds.text(name)));
    same(Seeds.golden(name + ".md"), result.markdown());
    // Versions and fingerprints change with every word of the lexicon: they are no golden matter.
    same(Seeds.golden(name + ".json"), Fingerprints.removed(result.json()));
  }

  @Test
  void everyGoldenOutputHasItsArticle() throws IOException {
    assumeTrue(Seeds.hasGolden(), "no golden outputs yet");
    try (Stream<Path> files = Files.list(Seeds.golden("."))) {
      assertThat(
              files.map(f -> f.getFileName().toString().replaceFirst("\\.[a-z]+$", "")).distinct())
          .containsExactlyInAnyOrderElementsOf(Seeds.names());
    }
  }

  private static void same(Path golden, String text) throws IOException {
    if (UPDATE) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertThat(golden).as("golden output, see CONTRIBUTING.md").exists();
    assertThat(text).as(golden.toString()).isEqualTo(Seeds.read(golden));
  }
}
