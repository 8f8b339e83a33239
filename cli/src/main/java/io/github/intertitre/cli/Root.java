package io.github.intertitre.cli;

import io.github.intertitre.core.document.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: shows what there is. */
@Command(name = "intertitre", versionProvider = Root.Version.class, subcommandsRepeatable = false)
final class Root implements Runnable {
  @Mixin private StandardOptions standard;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Build and data versions. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Generator current = Generator.current();
      return new String[] {
        "intertitre " + current.version(),
        "rules " + current.rules(),
        "lexicon " + current.lexicon()
      };
    }
  }
}
