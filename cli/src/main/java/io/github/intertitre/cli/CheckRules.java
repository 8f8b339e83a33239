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
import picocli.CommandLine.Parameters;

/** {@code intertitre check-rules}: proves a rule file by the examples in it. */
@Command(name = "check-rules", versionProvider = Root.Version.class)
final class CheckRules implements Callable<Integer> {
  @Mixin private StandardOptions standard;

  private final Shell shell;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "check-rules.files")
  private List<Path> files = new ArrayList<>();

  CheckRules(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    int worst = Shell.DONE;
    for (Path file : files) {
      worst = Math.max(worst, check(file));
    }
    return worst;
  }

  private int check(Path file) {
    List<Rule> rules = OptionFiles.read(file, RuleSet::read);
    List<String> findings = rules.stream().flatMap(rule -> RuleCheck.check(rule).stream()).toList();
    findings.forEach(finding -> Output.print(shell.out(), finding + "\n"));
    if (findings.isEmpty()) {
      shell.say("check.rules-sound", file, rules.size());
      return Shell.DONE;
    }
    shell.say("check.findings", file, findings.size());
    return Shell.SHORT;
  }
}
