package io.github.intertitre.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The command as a person starts it: {@code ./intertitre rewrite ARTICLE}. */
final class Command {
  private final Path home;

  /** What a run took in seconds: by the clock, and of the processors, all threads together. */
  record Taken(double clock, double processor) {}

  /** The command of the project that lies in a folder. */
  Command(Path home) {
    this.home = home;
  }

  /** Whether it was built, so that a run would not build it. */
  boolean built() {
    return Files.exists(jar());
  }

  /** The one jar that it runs from. */
  Path jar() {
    return home.resolve("cli/target/intertitre.jar");
  }

  /** The quickest of several runs; one more goes before, which may build and make the archive. */
  Taken quickest(int runs, Path article) {
    run(article);
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      taken.add(run(article));
    }
    return taken.stream().min(Comparator.comparingDouble(Taken::clock)).orElseThrow();
  }

  // The shell knows what its child took of the processors.
  private Taken run(Path article) {
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash",
            "-c",
            "TIMEFORMAT='%R %U %S'; time \"$0\" rewrite \"$1\" >\"$2\" 2>&1",
            home.resolve("intertitre").toString(),
            article.toAbsolutePath().toString(),
            "/dev/null");
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String[] times = said.strip().split(" ");
      return new Taken(
          Double.parseDouble(times[0]),
          Double.parseDouble(times[1]) + Double.parseDouble(times[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
