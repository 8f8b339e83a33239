package io.github.intertitre.cli;

import io.github.intertitre.core.Note;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where a run of the command reads, writes and speaks. */
final class Shell {
  /** Done. */
  static final int DONE = 0;

  /** Done, but not as well as was asked. */
  static final int SHORT = 1;

  /** Bad usage or unusable input. */
  static final int UNUSABLE = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final InputStream in;
  private final Messages messages;

  Shell(PrintStream out, PrintStream err, InputStream in, Locale locale) {
    this.out = out;
    this.err = err;
    this.in = in;
    this.messages = new Messages(locale);
  }

  /** Runs the command; the exit code. */
  int run(String... args) {
    CommandLine line = new CommandLine(new Root());
    line.addSubcommand(new Rewrite(this));
    line.addSubcommand(new Analyze(this));
    line.addSubcommand(new AuditCommand(this));
    line.addSubcommand(new CheckRules(this));
    line.addSubcommand(new CheckLexicon(this));
    line.addSubcommand("completion", new AutoComplete.GenerateCompletion());
    line.addSubcommand(new Man(this));
    line.setResourceBundle(messages.bundle());
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, given) -> misused(e));
    line.setExecutionExceptionHandler((e, command, given) -> failed(e));
    try {
      return line.execute(Config.complete(line, Path.of(""), args));
    } catch (Trouble trouble) {
      say(trouble);
      return UNUSABLE;
    }
  }

  PrintStream out() {
    return out;
  }

  InputStream in() {
    return in;
  }

  Messages messages() {
    return messages;
  }

  /** Says on standard error what a result's asker should know. */
  void note(Input input, Note note) {
    String message = note.message(messages.language());
    err.println("intertitre: " + input.shown() + ": " + message + " [" + note.code() + "]");
  }

  /** Whether a person watches standard error, as the script that starts the command found. */
  boolean isWatched() {
    return Boolean.getBoolean("intertitre.watched");
  }

  /** Draws on standard error as it is. */
  void draw(String text) {
    err.print(text);
    err.flush();
  }

  /** Says a sentence on standard error. */
  void say(String key, Object... values) {
    err.println("intertitre: " + messages.say(key, values));
  }

  /** Says what went wrong on standard error. */
  void say(Trouble trouble) {
    err.println("intertitre: " + trouble.said(messages));
  }

  private int misused(ParameterException e) {
    say(Misuse.of(e));
    return UNUSABLE;
  }

  private int failed(Exception e) {
    if (e instanceof Trouble trouble) {
      say(trouble);
    } else {
      say("internal", e.toString());
    }
    return UNUSABLE;
  }
}
