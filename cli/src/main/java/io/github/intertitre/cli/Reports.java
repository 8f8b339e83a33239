package io.github.intertitre.cli;

import io.github.intertitre.core.Result;
import io.github.intertitre.core.render.Report;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where reports go: a file for one input, a folder of NAME.report.html for several. */
final class Reports {
  private final Path place;
  private final boolean isFolder;
  private final Report report;

  private Reports(Path place, boolean isFolder, Report report) {
    this.place = place;
    this.isFolder = isFolder;
    this.report = report;
  }

  static Reports to(Path place, boolean several, Shell shell) {
    boolean isFolder = several || Files.isDirectory(place);
    return new Reports(
        isFolder ? Output.folder(place) : place, isFolder, new Report(shell.messages().language()));
  }

  /** Writes the report on one result. */
  void put(Input input, Result result) {
    Path file = isFolder ? place.resolve(input.name() + ".report.html") : place;
    Output.write(file, result.render(report));
  }
}
