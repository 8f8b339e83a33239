package io.github.intertitre.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final Path NAMES = Path.of("src", "names");

  @ParameterizedTest
  @ValueSource(strings = {"development.conll", "held-out.conll"})
  void holdsEnoughNamesToMeasureBy(String file) throws IOException {
    List<NamedSentences.Entry> entries = NamedSentences.read(NAMES.resolve(file));
    assertThat(entries).hasSizeGreaterThanOrEqualTo(150);
    assertThat(entries.get(0).opens()).isTrue();
    assertThat(entries.stream().flatMap(entry -> entry.names().stream()))
        .hasSizeGreaterThanOrEqualTo(225)
        .extracting(NamedSentences.Named::kind)
        .containsOnly("PER", "LOC", "ORG", "MISC");
  }

  @Test
  void findsTheNamesOfTextsThatNothingWasTunedOn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NameMeasure measure = new NameMeasure(false);
    measure.run(
        List.of(NAMES.resolve("held-out.conll")),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(measure.f1()).as(out.toString(StandardCharsets.UTF_8)).isGreaterThan(0.81);
  }
}
