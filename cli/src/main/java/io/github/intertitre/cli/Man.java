package io.github.intertitre.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code intertitre man}: the manual page, as man reads it. */
@Command(name = "man", versionProvider = Root.Version.class)
final class Man implements Callable<Integer> {
  @Mixin private StandardOptions standard;

  @Spec private CommandSpec spec;

  private final Shell shell;

  Man(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.parent().commandLine();
    StringBuilder page = new StringBuilder();
    page.append(".TH INTERTITRE 1\n.SH ")
        .append(shell.messages().say("man.name"))
        .append("\nintertitre \\- ")
        .append(escaped(first(root)))
        .append("\n.SH ")
        .append(shell.messages().say("man.commands"))
        .append('\n');
    root.getSubcommands().values().forEach(command -> command(command, page));
    page.append(".SH ").append(shell.messages().say("man.notes")).append("\n.nf\n");
    page.append(escaped(footer(root))).append("\n.fi\n");
    Output.print(shell.out(), page.toString());
    return Shell.DONE;
  }

  private static void command(CommandLine command, StringBuilder page) {
    Help help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF));
    page.append(".SS intertitre ")
        .append(escaped(command.getCommandName()))
        .append('\n')
        .append(escaped(first(command)))
        .append("\n.PP\n.nf\n")
        .append(escaped(help.synopsis(0).stripTrailing()))
        .append("\n.PP\n")
        .append(escaped((help.parameterList() + help.optionList()).stripTrailing()))
        .append("\n.fi\n");
  }

  private static String first(CommandLine command) {
    return String.join(" ", command.getCommandSpec().usageMessage().description());
  }

  private static String footer(CommandLine root) {
    return String.format(
        java.util.Locale.ROOT, String.join("\n", root.getCommandSpec().usageMessage().footer()));
  }

  // A line may not begin with what troff takes for an order.
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
  }
}
