package io.github.intertitre.core;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer begins with, and all that it ever found. */
class FuzzedTest {
  private static final Path INPUTS = Path.of("src/test/resources/io/github/intertitre/core");
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.of("Article", Fuzzed::article, "Rules", Fuzzed::rules, "Lexicon", Fuzzed::lexicon);

  @TestFactory
  Stream<DynamicTest> end() {
    return TARGETS.entrySet().stream()
        .flatMap(
            target ->
                inputs(target.getKey()).stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                file.toString(), () -> end(target.getValue(), file))));
  }

  private static void end(Consumer<byte[]> target, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    // Whichever way the length sends it.
    for (int more = 0; more < 3; more++) {
      byte[] longer = Arrays.copyOf(bytes, bytes.length + more);
      Arrays.fill(longer, bytes.length, longer.length, (byte) '\n');
      assertTimeoutPreemptively(LIMIT, () -> target.accept(longer));
    }
  }

  private static List<Path> inputs(String target) {
    try (Stream<Path> files = Files.list(INPUTS.resolve(target + "FuzzTestInputs/ends"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
