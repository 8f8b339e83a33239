package io.github.intertitre.cli;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.rules.reading.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code intertitre analyze}: what was read in an article, as JSON. */
@Command(name = "analyze", versionProvider = Root.Version.class)
final class Analyze implements Callable<Integer> {
  @Mixin private StandardOptions standard;

  private final Shell shell;

  @Parameters(paramLabel = "FILE|-", descriptionKey = "analyze.file")
  private Path file = Path.of("-");

  Analyze(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Article article = Input.of(List.of(file)).get(0).article(shell.in(), Input.LIMIT);
    Options options = article.options(Options.defaults());
    Analysis analysis = new Analyst(Reader.french()).analyse(article, options);
    Output.print(shell.out(), AnalysisJson.of(analysis));
    return Shell.DONE;
  }
}
