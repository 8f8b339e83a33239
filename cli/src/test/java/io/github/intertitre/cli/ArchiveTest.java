package io.github.intertitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final String TEXT =
      "Le budget %d est voté\\n\\nLe conseil municipal de Tulle a adopté jeudi le budget de la"
          + " commune par %d voix contre douze. La maire, Anne Roy, s’est félicitée de ce vote.";

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  private static Run run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Shell(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                Locale.ENGLISH)
            .run(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String line(int number) {
    return "{\"id\": \"a%d\", \"text\": \"%s\"}\n"
        .formatted(number, TEXT.formatted(number, number + 13));
  }

  private static String lines(int count) {
    return IntStream.range(0, count).mapToObj(ArchiveTest::line).collect(Collectors.joining());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void eachLineGivesALineInOrder() {
    Run run = run(lines(24), "rewrite", "--input-jsonl", "-");
    assertThat(run.code()).isZero();
    List<String> out = run.out().lines().toList();
    assertThat(out).hasSize(24);
    for (int i = 0; i < 24; i++) {
      assertThat(out.get(i))
          .startsWith("{\"id\":\"a" + i + "\",\"version\":\"")
          .contains("budget " + i);
    }
    assertThat(run.err()).contains("24 articles", "24 written", "0 refused");
  }

  @Test
  void aLineHoldsTheBytesThatTheLibraryGives() {
    String article = TEXT.formatted(1, 14).replace("\\n", "\n");
    String markdown = run(article, "rewrite", "-").out();
    Run run = run(line(1), "rewrite", "--input-jsonl", "-", "-f", "markdown,json");
    assertThat(JsonFields.read(run.out().getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .containsEntry("markdown", markdown);
    assertThat(run.out()).contains("\"json\":{\"schema\":\"intertitre/1\",\"generator\":{");
  }

  @Test
  void whatIsKnownBesideTheTextReachesTheResult() {
    String line =
        line(1)
            .replace(
                "\"text\"",
                "\"title\": \"Mon titre\", \"date\": \"2024-04-03\", \"author\": \"Anne Roy\","
                    + " \"url\": \"https://exemple.fr/a\", \"tags\": [1, {}], \"note\": null, \"text\"");
    assertThat(run(line, "rewrite", "--input-jsonl", "-").out())
        .contains("Mon titre", "date: 2024-04-03", "Anne Roy", "https://exemple.fr/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOT_JSON|pas du JSON",
        "NOT_JSON|[1]",
        "NOT_JSON|{\"id\": \"x\", \"text\": \"Le con",
        "NO_ID|{\"text\": \"Le conseil a voté.\"}",
        "EMPTY|{\"id\": \"x\"}",
        "NO_BODY|{\"id\": 7, \"markdown\": \"# Titre\"}",
        "NO_DATE|{\"id\": \"x\", \"text\": \"Le conseil a voté.\", \"date\": \"hier\"}",
        "NOT_FRENCH|{\"id\": \"x\", \"text\": \"The council adopted the budget of the town on Thursday by fifteen votes to twelve, and the pool will wait.\"}",
      })
  void anArticleThatFailsHasItsLineAndStopsNothing(String sample) {
    String code = sample.substring(0, sample.indexOf('|'));
    String bad = sample.substring(sample.indexOf('|') + 1) + "\n";
    Run run = run(line(1) + bad + "\n" + line(2), "rewrite", "--input-jsonl", "-");
    assertThat(run.code()).isEqualTo(2);
    List<String> out = run.out().lines().toList();
    assertThat(out).hasSize(3);
    assertThat(out.get(1)).contains("\"error\":{\"code\":\"" + code + "\",\"message\":\"");
    assertThat(out.get(2)).startsWith("{\"id\":\"a2\"");
    assertThat(run.err()).contains("2 written", "1 refused").doesNotContain("internal");
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheNextIsRead() {
    String large = line(1).replace("Le budget", "Le budget ".repeat(2000));
    String larger = line(2).replace("Le budget", "Le budget ".repeat(5000));
    Run run =
        run(large + larger + line(3), "rewrite", "--input-jsonl", "-", "--max-kilobytes", "1");
    List<String> out = run.out().lines().toList();
    assertThat(out).hasSize(3);
    assertThat(out.get(0)).contains("TOO_LARGE");
    assertThat(out.get(1)).contains("TOO_LARGE");
    assertThat(out.get(2)).startsWith("{\"id\":\"a3\",\"version\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 300, 20_000})
  void aBrokenRunIsResumedToTheSameBytes(int cut) throws IOException {
    Path input = write("in.jsonl", lines(8) + "pas du JSON\n" + lines(3));
    Path whole = folder.resolve("whole.jsonl");
    run("", "rewrite", "--input-jsonl", input.toString(), "-o", whole.toString());
    Path out = folder.resolve("out.jsonl");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(folder.resolve("out.jsonl.part"), java.util.Arrays.copyOf(bytes, cut));
    Run run =
        run("", "rewrite", "--resume", "--input-jsonl", input.toString(), "-o", out.toString());
    assertThat(run.err()).contains("12 articles");
    assertThat(out).hasSameBinaryContentAs(whole);
    assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
    assertThat(
            run("", "rewrite", "--resume", "--input-jsonl", input.toString(), "-o", out.toString())
                .err())
        .contains("is whole");
  }

  @Test
  void aRunThatWasKilledIsResumedToTheSameBytes() throws Exception {
    Path input = write("in.jsonl", lines(150));
    Path out = folder.resolve("out.jsonl");
    Path part = folder.resolve("out.jsonl.part");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "rewrite",
                "--input-jsonl",
                input.toString(),
                "-o",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    while (process.isAlive() && (!Files.exists(part) || Files.size(part) < 10_000)) {
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();
    assertThat(part).exists();
    assertThat(out).doesNotExist();
    Run run =
        run("", "rewrite", "--resume", "--input-jsonl", input.toString(), "-o", out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("150 articles").doesNotContain(" 0 kept");
    Path unbroken = folder.resolve("unbroken.jsonl");
    run("", "rewrite", "--input-jsonl", input.toString(), "-o", unbroken.toString());
    assertThat(out).hasSameBinaryContentAs(unbroken);
  }

  @Test
  void whatOthersBeganIsNotGoneOnWith() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path part = folder.resolve("out.jsonl.part");
    String first = run(lines(1), "rewrite", "--input-jsonl", "-").out();
    for (String[] other :
        new String[][] {{line(2)}, {line(1), "--words", "300"}, {line(1), "-f", "html"}}) {
      Files.writeString(part, first);
      Run run =
          run(
              other[0],
              java.util.stream.Stream.concat(
                      java.util.stream.Stream.of(
                          "rewrite", "--resume", "--input-jsonl", "-", "-o", out.toString()),
                      java.util.Arrays.stream(other).skip(1))
                  .toArray(String[]::new));
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("begin anew");
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void aHastyRunEndsWithTheFirstFailureAndMayBeResumed() throws IOException {
    Path out = folder.resolve("out.jsonl");
    String[] args = {"rewrite", "--fail-fast", "--input-jsonl", "-", "-o", out.toString()};
    Run run = run(line(1) + "{}\n" + line(2), args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("has no \"id\"");
    assertThat(out).doesNotExist();
    assertThat(folder.resolve("out.jsonl.part")).content().hasLineCount(1);
    run(line(1) + line(2), "rewrite", "--resume", "--input-jsonl", "-", "-o", out.toString());
    assertThat(out).content().hasLineCount(2);
  }

  @Test
  void aFolderIsResumedWithoutWhatIsDone() throws IOException {
    String article = TEXT.formatted(1, 14).replace("\\n", "\n");
    Path in = Files.createDirectory(folder.resolve("in"));
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      Files.writeString(in.resolve(name), article);
    }
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("a.md"), "fait");
    Run run = run("", "rewrite", "--resume", "-o", out.toString(), in.toString());
    assertThat(run.err()).contains("3 articles", "2 written", "1 kept");
    assertThat(out.resolve("a.md")).hasContent("fait");
    assertThat(out.resolve("c.md")).content().contains("14 voix");
  }

  @Test
  void theBarShowsRateAndTimeLeft() {
    assertThat(Progress.line(100, 150, 0.25, Duration.ofSeconds(40)))
        .isEqualTo("[#######-----------------------] 150  2.5/s  2:00");
    assertThat(Progress.line(10, 10, 0.001, Duration.ofSeconds(10))).endsWith("  2:46:30");
    assertThat(Progress.line(10, 10, 0, Duration.ofSeconds(10))).isEqualTo("10  1.0/s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rewrite --input-jsonl - FILE",
        "rewrite --input-jsonl missing.jsonl",
        "rewrite --resume FILE",
        "rewrite --input-jsonl - -o DIR",
      })
  void badUsageIsSaidInOneSentence(String line) throws IOException {
    Path file = write("a.txt", "Le conseil a voté.");
    String[] args =
        line.replace("FILE", file.toString()).replace("DIR", folder.toString()).split(" ");
    Run run = run("", args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip().lines()).hasSize(1);
  }
}
