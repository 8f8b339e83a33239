package io.github.intertitre.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the person's language what the parser found wrong. */
final class Misuse {
  private Misuse() {}

  static Trouble of(ParameterException e) {
    String help = "intertitre " + name(e) + "--help";
    if (e.getCause() instanceof Trouble trouble) {
      return trouble;
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return new Trouble("misuse.unknown", String.join(" ", unmatched.getUnmatched()), help);
    }
    if (e instanceof MissingParameterException missing) {
      String label = missing.getMissing().isEmpty() ? "" : missing.getMissing().get(0).paramLabel();
      return new Trouble("misuse.missing", label, help);
    }
    if (e.getArgSpec() != null) {
      String value = e.getValue() == null ? "" : e.getValue();
      String label = e.getArgSpec().isOption() ? e.getArgSpec().paramLabel() : "";
      return new Trouble("misuse.value", value, label, help);
    }
    return new Trouble("misuse.other", help);
  }

  private static String name(ParameterException e) {
    String name = e.getCommandLine().getCommandName();
    return name.equals("intertitre") ? "" : name + " ";
  }
}
