package io.github.intertitre.cli;

import io.github.intertitre.lexicon.Inventory;
import io.github.intertitre.lexicon.Resources;
import io.github.intertitre.lexicon.notes.NoteCheck;
import io.github.intertitre.lexicon.notes.NoteSample;
import io.github.intertitre.lexicon.notes.Notes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intertitre check-lexicon}: says what is wrong with notes, or how many there are. */
@Command(name = "check-lexicon", versionProvider = Root.Version.class)
final class CheckLexicon implements Callable<Integer> {
  @Mixin private StandardOptions standard;

  private final Shell shell;

  @Option(names = "--stats", descriptionKey = "check-lexicon.stats")
  private boolean stats;

  @Option(names = "--sample", paramLabel = "N", descriptionKey = "check-lexicon.sample")
  private int sample;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "check-lexicon.seed")
  private long seed;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "check-lexicon.files")
  private List<Path> files = new ArrayList<>();

  CheckLexicon(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    NoteCheck check = files.isEmpty() ? shipped() : own();
    check.findings().forEach(finding -> Output.print(shell.out(), finding + "\n"));
    if (stats) {
      Output.print(shell.out(), tables() + check.stats().table());
    }
    NoteSample.draw(check.notes(), sample, seed)
        .forEach(note -> Output.print(shell.out(), note.text() + "\n"));
    if (check.findings().isEmpty()) {
      shell.say("check.notes-sound", check.stats().all().notes());
      return Shell.DONE;
    }
    shell.say("check.findings", "check-lexicon", check.findings().size());
    return Shell.SHORT;
  }

  private static NoteCheck shipped() {
    NoteCheck check = new NoteCheck();
    Resources.lines(Notes.class, "index.txt")
        .forEach(file -> check.check(file, Resources.text(Notes.class, file)));
    return check;
  }

  // Files given together are checked against each other too.
  private NoteCheck own() {
    NoteCheck check = new NoteCheck();
    files.forEach(file -> OptionFiles.read(file, (name, text) -> List.of(check.check(name, text))));
    return check;
  }

  private String tables() {
    StringBuilder tables = new StringBuilder();
    if (files.isEmpty()) {
      Inventory.tables()
          .forEach((file, size) -> tables.append("table\t" + file + "\t" + size + "\n"));
    }
    return tables.toString();
  }
}
