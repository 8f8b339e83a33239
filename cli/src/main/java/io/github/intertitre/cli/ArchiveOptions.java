package io.github.intertitre.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a run over very many articles understands besides. */
final class ArchiveOptions {
  @Option(names = "--input-jsonl", paramLabel = "FILE|-", descriptionKey = "rewrite.input-jsonl")
  private Optional<Path> lines = Optional.empty();

  @Option(names = "--resume", descriptionKey = "rewrite.resume")
  private boolean resume;

  @Option(names = "--fail-fast", descriptionKey = "rewrite.fail-fast")
  private boolean failFast;

  /** The file of JSON lines to read; « - » for standard input. */
  Optional<Path> lines() {
    return lines;
  }

  /** Whether to leave what an earlier run has done. */
  boolean resumes() {
    return resume;
  }

  /** Whether the first article that fails ends the run. */
  boolean failsFast() {
    return failFast;
  }
}
