package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a Java of its own, where no socket can be made, all works, and no file stays behind. */
class OfflineTest {
  @TempDir private Path folder;

  @Test
  void rewritesWhereNoSocketCanBeMadeAndLeavesNoFile() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Path working = Files.createDirectory(folder.resolve("working"));
    Path said = folder.resolve("said");
    Path seed = Path.of("../seeds/articles/choigou-lecornu.txt").toAbsolutePath();
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.nio.channels.spi.SelectorProvider=" + Offline.NoChannels.class.getName(),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Offline.class.getName(),
                seed.toString())
            .directory(working.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(java.waitFor()).as(() -> read(said)).isZero();
    assertThat(read(said)).endsWith("rewritten\n");
    assertThat(files(temporary)).isEmpty();
    assertThat(files(working)).isEmpty();
  }

  private static String absolute(String classPath) {
    return String.join(
        File.pathSeparator,
        Stream.of(classPath.split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> !file.equals(folder)).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
