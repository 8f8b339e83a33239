package io.github.intertitre.benchmarks.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionMeasureTest {
  private static final String POST =
      """
      # Le port et l’école

      Le port rouvre lundi. Les bateaux attendent la marée. Le quai est refait.

      ## L’école

      L’école accueille vingt élèves. Deux maîtres y font la classe. La cour est neuve.
      """;

  // Six sentences cut in the middle: windows of 2, four of them, of which two span the cut.
  @Test
  void theAuthorsAreNoDistanceAwayAndNoCutMissesEachWindowOverTheirs(@TempDir Path posts)
      throws IOException {
    Files.writeString(posts.resolve("port.md"), POST);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      SectionMeasure.run(List.of(posts.toString()), out);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .containsPattern("authors +0\\.000 +0\\.000 +1\\.0 0:")
        .containsPattern("none +0\\.500 +0\\.500 +0\\.0 ")
        .containsPattern("even +0\\.000 +0\\.000 +1\\.0 ");
  }
}
