package io.github.intertitre.cli;

import io.github.intertitre.rules.check.RuleCheck;
import io.github.intertitre.rules.rewrite.Rule;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code intertitre check-rules}: proves rules by the examples in them, those of files or those
 * that ship, and says of each how sure it is.
 */
@Command(name = "check-rules", versionProvider = Root.Version.class)
final class CheckRules implements Callable<Integer> {
  @Mixin private StandardOptions standard;

  private final Shell shell;

  @Option(names = "--stats", descriptionKey = "check-rules.stats")
  private boolean stats;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "check-rules.files")
  private List<Path> files = new ArrayList<>();

  CheckRules(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      return check("check-rules", RuleSet.french().rules());
    }
    int worst = Shell.DONE;
    for (Path file : files) {
      worst = Math.max(worst, check(file.toString(), OptionFiles.read(file, RuleSet::read)));
    }
    return worst;
  }

  private int check(String name, List<Rule> rules) {
    List<String> findings = rules.stream().flatMap(rule -> RuleCheck.check(rule).stream()).toList();
    findings.forEach(finding -> Output.print(shell.out(), finding + "\n"));
    if (stats) {
      Output.print(shell.out(), RuleStats.table(rules));
    }
    if (findings.isEmpty()) {
      shell.say("check.rules-sound", name, rules.size());
      return Shell.DONE;
    }
    shell.say("check.findings", name, findings.size());
    return Shell.SHORT;
  }
}
