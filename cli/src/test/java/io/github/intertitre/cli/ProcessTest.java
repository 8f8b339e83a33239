package io.github.intertitre.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a program of its own: on a terminal or none, in a folder, broken off. */
class ProcessTest {
  private static final String TEXT =
      """
      Le budget est voté

      Le conseil municipal de Tulle a adopté jeudi le budget de la commune par quinze voix contre douze.
      La maire, Anne Roy, s’est félicitée de ce vote. « La piscine attendra », a-t-elle déclaré.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 60; i++) {
      Files.writeString(folder.resolve("in/a" + i + ".txt"), TEXT);
    }
  }

  private static List<String> java(String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(List.of(more));
    return command;
  }

  private ProcessBuilder process(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("NO_COLOR");
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TERM", "xterm"));
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
  }

  private String said(List<String> command, Map<String, String> environment) throws Exception {
    Process process = process(command, environment).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
  }

  private List<Path> written() throws IOException {
    Path out = folder.resolve("out");
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.toList();
    }
  }

  @Test
  void aRunThatIsBrokenOffLeavesNothingHalfWritten() throws Exception {
    Process process =
        process(java(Main.class.getName(), "rewrite", "-o", "out/", "-f", "html", "in"), Map.of())
            .start();
    while (process.isAlive() && written().size() < 5) {
      Thread.sleep(2);
    }
    process.destroy();
    assertThat(process.waitFor()).isNotZero();
    assertThat(written()).hasSizeBetween(5, 59);
    for (Path file : written()) {
      assertThat(file.getFileName().toString()).matches("a\\d+\\.html");
      assertThat(file).content(StandardCharsets.UTF_8).endsWith("</html>\n");
    }
  }

  @Test
  void theBarIsDrawnOnlyWhereATerminalWatches() throws Exception {
    String main = Main.class.getName();
    String unwatched = said(java(main, "rewrite", "-o", "out", "in/a1.txt", "in/a2.txt"), Map.of());
    assertThat(unwatched).contains("2 articles").doesNotContain("\r", "\033", "[###");
    String watched =
        said(
            java(
                "-Dintertitre.watched=true",
                main,
                "rewrite",
                "-o",
                "out",
                "in/a1.txt",
                "in/a2.txt"),
            Map.of());
    assertThat(watched).contains("\r[###").contains("2 articles");
  }

  @Test
  void coloursAreOnlyForTerminalsAndNeverUnderNoColor() throws Exception {
    List<String> help = java(Main.class.getName(), "rewrite", "--help");
    assertThat(said(help, Map.of())).contains("--keyphrase").doesNotContain("\033");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script to make a terminal");
    List<String> onTerminal =
        List.of("/usr/bin/script", "-qec", "'" + String.join("' '", help) + "'", "/dev/null");
    assertThat(said(onTerminal, Map.of())).contains("--keyphrase").contains("\033[");
    assertThat(said(onTerminal, Map.of("NO_COLOR", "1")))
        .contains("--keyphrase")
        .doesNotContain("\033[");
  }

  @Test
  void optionsComeFromTheFolderOneIsIn() throws Exception {
    Files.writeString(folder.resolve(".intertitre.yaml"), "format: text\ntitle: Notre titre\n");
    assertThat(said(java(Main.class.getName(), "rewrite", "in/a1.txt"), Map.of()))
        .startsWith("Notre titre\n");
  }

  @Test
  void completionWorksInBash() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    Path script = folder.resolve("completion");
    Files.writeString(script, said(java(Main.class.getName(), "completion"), Map.of()));
    String asked =
        "source completion; complete -p intertitre; COMP_WORDS=(intertitre rewrite --key);"
            + " COMP_CWORD=2; _complete_intertitre; echo ${COMPREPLY[@]}";
    assertThat(said(List.of("/bin/bash", "-c", asked), Map.of()))
        .contains("-F _complete_intertitre")
        .contains("--keyphrase");
  }
}
