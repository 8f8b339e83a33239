package io.github.intertitre.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
  @TempDir Path folder;

  @Test
  void takesARangeAsOneWordAndLeavesOutWhatItStandsFor() throws IOException {
    List<List<Treebank.Entry>> read =
        read(
            row("1-2", "Du", "_"),
            row("1", "De", "_"),
            row("2", "le", "_"),
            row("3", "port", "_"),
            row("4-5", "auquel", "_"),
            row("4", "à", "_"),
            row("5", "lequel", "_"));
    assertThat(read.get(0).get(0).tokens()).containsExactly("Du", "port", "auquel");
    assertThat(read.get(0).get(0).text()).isEqualTo("Du port auquel");
  }

  @Test
  void takesTheSpaceAfterARangeFromTheRange() throws IOException {
    List<List<Treebank.Entry>> read =
        read(
            row("1-2", "du", "SpaceAfter=No"),
            row("1", "de", "_"),
            row("2", "le", "_"),
            row("3", ".", "SpaceAfter=No"));
    assertThat(read.get(0).get(0).text()).isEqualTo("du.");
    assertThat(read.get(0).get(0).spaceAfter()).isFalse();
  }

  @Test
  void joinsElidedFormsAndSkipsEmptyNodes() throws IOException {
    List<List<Treebank.Entry>> read =
        read(
            row("1", "L’", "SpaceAfter=No"),
            row("2", "eau", "Gloss=water|SpaceAfter=No"),
            row("2.1", "coule", "_"),
            row("3", ",", "_"),
            row("4", "dit", "SpaceAfter=No"),
            row("5", "-on", "_"));
    assertThat(read.get(0).get(0).text()).isEqualTo("L’eau, dit-on");
    assertThat(read.get(0).get(0).tokens()).containsExactly("L’", "eau", ",", "dit", "-on");
  }

  @Test
  void opensAParagraphWhereTheFileSaysSo() throws IOException {
    List<List<Treebank.Entry>> read =
        read(
            "# newpar",
            row("1", "Un", "_"),
            "",
            row("1", "Deux", "_"),
            "",
            "# newpar",
            row("1", "Trois", "_"));
    assertThat(read).extracting(List::size).containsExactly(2, 1);
  }

  private List<List<Treebank.Entry>> read(String... lines) throws IOException {
    return Treebank.paragraphs(Files.write(folder.resolve("a.conllu"), List.of(lines)));
  }

  // ID and FORM, seven columns that the measure does not read, MISC.
  private static String row(String id, String form, String misc) {
    return Stream.of(id, form, "_", "_", "_", "_", "_", "_", "_", misc)
        .collect(Collectors.joining("\t"));
  }
}
