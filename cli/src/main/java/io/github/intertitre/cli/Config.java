package io.github.intertitre.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options from a file: {@code words: 900} stands for {@code --words 900}. What the command line
 * says wins. The file is the one that {@code --config} names, else {@code .intertitre.yaml} where
 * the command is run.
 */
final class Config {
  private static final String NAME = "--config";

  private final CommandLine line;
  private final List<String> given;

  private Config(CommandLine line, String[] args) {
    this.line = line;
    this.given = List.of(args);
  }

  /** The arguments, completed by the file's options right after the name of the subcommand. */
  static String[] complete(CommandLine line, Path folder, String... args) {
    return new Config(line, args).complete(folder);
  }

  private String[] complete(Path folder) {
    Optional<Path> file =
        named().or(() -> Optional.of(folder.resolve(".intertitre.yaml")).filter(Files::isReadable));
    CommandLine command = given.isEmpty() ? null : line.getSubcommands().get(given.get(0));
    if (file.isEmpty() || command == null) {
      return given.toArray(String[]::new);
    }
    List<String> all = new ArrayList<>();
    all.add(given.get(0));
    fields(file.get())
        .forEach((key, values) -> all.addAll(options(command, file.get(), key, values)));
    all.addAll(given.subList(1, given.size()));
    return all.toArray(String[]::new);
  }

  private Optional<Path> named() {
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).startsWith(NAME + "=")) {
        return Optional.of(Path.of(given.get(i).substring(NAME.length() + 1)));
      }
      if (given.get(i).equals(NAME) && i + 1 < given.size()) {
        return Optional.of(Path.of(given.get(i + 1)));
      }
    }
    return Optional.empty();
  }

  private static Map<String, List<String>> fields(Path file) {
    if (!Files.exists(file)) {
      throw new Trouble("input.missing", file);
    }
    try {
      return FlatYaml.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Trouble("input.unreadable", file);
    }
  }

  private List<String> options(CommandLine command, Path file, String key, List<String> values) {
    OptionSpec option = command.getCommandSpec().findOption("--" + key);
    if (option == null) {
      if (line.getSubcommands().values().stream()
          .noneMatch(other -> other.getCommandSpec().findOption("--" + key) != null)) {
        throw new Trouble("config.unknown", file, key);
      }
      return List.of();
    }
    return isGiven(option) ? List.of() : values.stream().flatMap(v -> one(option, v)).toList();
  }

  private static Stream<String> one(OptionSpec option, String value) {
    boolean flag = option.arity().max() == 0;
    if (flag) {
      return value.equals("true") ? Stream.of(option.longestName()) : Stream.empty();
    }
    return Stream.of(option.longestName() + "=" + value);
  }

  private boolean isGiven(OptionSpec option) {
    return Arrays.stream(option.names())
        .anyMatch(
            name ->
                given.stream()
                    .anyMatch(
                        arg ->
                            arg.equals(name)
                                || arg.startsWith(name + "=")
                                || !name.startsWith("--") && arg.startsWith(name)));
  }
}
