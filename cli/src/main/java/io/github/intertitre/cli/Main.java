package io.github.intertitre.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** Starts the command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String[] args) {
    // Both streams are UTF-8, whatever the machine's default is.
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = new Shell(out, err, System.in, locale()).run(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  // Java knows only locales that are installed; a person's choice counts all the same.
  private static Locale locale() {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(System::getenv)
        .filter(value -> value != null && !value.isEmpty())
        .findFirst()
        .filter(value -> value.startsWith("fr"))
        .map(value -> Locale.FRENCH)
        .orElseGet(Locale::getDefault);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
