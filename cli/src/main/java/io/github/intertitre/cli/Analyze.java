package io.github.intertitre.cli;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Limits;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.rules.reading.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intertitre analyze}: what was read in an article, as JSON or for a person. */
@Command(name = "analyze", versionProvider = Root.Version.class)
final class Analyze implements Callable<Integer> {
  @Mixin private StandardOptions standard;

  private final Shell shell;

  @Option(names = "--explain", descriptionKey = "analyze.explain")
  private boolean explain;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "analyze.date")
  private Optional<String> date = Optional.empty();

  @Parameters(paramLabel = "FILE|-", descriptionKey = "analyze.file")
  private Path file = Path.of("-");

  Analyze(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Article article = Input.of(List.of(file)).get(0).article(shell.in(), Limits.DEFAULTS);
    Options.Builder asked = Options.builder();
    date.map(Rewrite::day).ifPresent(asked::date);
    Analysis analysis =
        new Analyst(Reader.french()).analyse(article, article.options(asked.build()));
    String shown =
        explain
            ? AnalysisText.of(analysis, shell.messages())
            : AnalysisJson.of(analysis, article.text());
    Output.print(shell.out(), shown);
    return Shell.DONE;
  }
}
