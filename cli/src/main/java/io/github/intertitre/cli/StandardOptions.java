package io.github.intertitre.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class StandardOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  // Read before the rest, by Config.
  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
  private java.nio.file.Path config;
}
