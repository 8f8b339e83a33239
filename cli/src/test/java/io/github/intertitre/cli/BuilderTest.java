package io.github.intertitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Options;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the command can be asked, the library can be asked too, and the other way round. */
class BuilderTest {
  /** Where the command reads and writes, and how it runs: a library's caller does that himself. */
  private static final Set<String> OF_THE_COMMAND_ALONE =
      Set.of(
          "help",
          "version",
          "config",
          "output",
          "format",
          "report",
          "explain",
          "strict",
          "inputJsonl",
          "resume",
          "failFast");

  @Test
  void theBuilderHasEveryOptionOfTheCommandAndNoOther() {
    Shell shell =
        new Shell(
            new PrintStream(OutputStream.nullOutputStream(), false),
            new PrintStream(OutputStream.nullOutputStream(), false),
            InputStream.nullInputStream(),
            Locale.ENGLISH);
    Set<String> asked =
        new CommandLine(new Rewrite(shell))
            .getCommandSpec().options().stream()
                .map(option -> camel(option.longestName().replaceFirst("^--(?:no-)?", "")))
                .filter(name -> !OF_THE_COMMAND_ALONE.contains(name))
                // A library's caller sets the other limits too.
                .map(name -> name.equals("maxKilobytes") ? "limits" : name)
                .collect(Collectors.toSet());
    Set<String> built =
        Arrays.stream(Options.Builder.class.getMethods())
            .filter(method -> method.getReturnType().equals(Options.Builder.class))
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertThat(built).isEqualTo(asked).isNotEmpty();
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.split("-")) {
      camel.append(
          camel.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return camel.toString();
  }
}
