package io.github.intertitre.spark;

import io.github.intertitre.core.Options;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What {@code spark-submit} passes on: {@code --input PATH --output PATH} and more. */
final class Arguments {
  private static final Set<String> NAMES =
      Set.of(
          "--input", "--from", "--output", "--to", "--earlier", "--words", "--lexicon", "--rules");

  private final Map<String, List<String>> values = new HashMap<>();

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  Arguments(String... arguments) {
    for (int i = 0; i < arguments.length; i += 2) {
      if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
        throw new IllegalArgumentException(
            "expected "
                + String.join(" VALUE, ", NAMES.stream().sorted().toList())
                + " VALUE, was "
                + arguments[i]);
      }
      values.computeIfAbsent(arguments[i], name -> new ArrayList<>()).add(arguments[i + 1]);
    }
  }

  String input() {
    return need("--input");
  }

  String output() {
    return need("--output");
  }

  /** Where an earlier run's results lie, of the kind of the output. */
  Optional<String> earlier() {
    return one("--earlier");
  }

  Files from() {
    return kind("--from");
  }

  Files to() {
    return kind("--to");
  }

  /**
   * What is asked of each rewriting.
   *
   * @throws IOException where a rule or lexicon file cannot be read
   */
  Options options() throws IOException {
    Options.Builder options = Options.builder();
    one("--words").map(Integer::valueOf).ifPresent(options::words);
    return options
        .lexicon(read("--lexicon", Notes::read))
        .rules(read("--rules", RuleSet::read))
        .build();
  }

  private <T> List<T> read(String name, BiFunction<String, String, List<T>> reader)
      throws IOException {
    List<T> all = new ArrayList<>();
    for (String file : values.getOrDefault(name, List.of())) {
      all.addAll(reader.apply(file, java.nio.file.Files.readString(Path.of(file))));
    }
    return all;
  }

  private Files kind(String name) {
    String kind = one(name).orElse("parquet");
    try {
      return Files.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + " must be parquet, json or text, was " + kind, e);
    }
  }

  private String need(String name) {
    return one(name).orElseThrow(() -> new IllegalArgumentException(name + " PATH is missing"));
  }

  private Optional<String> one(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
