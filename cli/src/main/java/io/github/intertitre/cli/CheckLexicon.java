package io.github.intertitre.cli;

import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.lexicon.notes.Notes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code intertitre check-lexicon}: says what is wrong with a file of notes. */
@Command(name = "check-lexicon", versionProvider = Root.Version.class)
final class CheckLexicon implements Callable<Integer> {
  @Mixin private StandardOptions standard;

  private final Shell shell;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "check-lexicon.files")
  private List<Path> files = new ArrayList<>();

  CheckLexicon(Shell shell) {
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
    List<Note> notes = OptionFiles.read(file, Notes::read);
    List<String> findings = findings(notes);
    findings.forEach(finding -> Output.print(shell.out(), finding + "\n"));
    if (findings.isEmpty()) {
      shell.say("check.notes-sound", file, notes.size());
      return Shell.DONE;
    }
    shell.say("check.findings", file, findings.size());
    return Shell.SHORT;
  }

  private List<String> findings(List<Note> notes) {
    List<String> findings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Note note : notes) {
      if (!ids.add(note.id())) {
        findings.add(shell.messages().say("note.twice", note.id()));
      }
      note.sentences().stream()
          .filter(sentence -> !sentence.matches("(?s)[\\p{Lu}«\\d].*[.!?…»]"))
          .forEach(s -> findings.add(shell.messages().say("note.unfinished", note.id(), s)));
    }
    return findings;
  }
}
