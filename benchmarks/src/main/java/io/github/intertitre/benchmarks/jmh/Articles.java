package io.github.intertitre.benchmarks.jmh;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Limits;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.core.draft.Sayings;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Rewrite;
import io.github.intertitre.rules.rewrite.Rewriter;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles of a folder, and each stage's input, worked out beforehand. */
@State(Scope.Benchmark)
public class Articles {
  /** The folder, from the project's root: {@code -p folder=DIR}. */
  @Param("seeds/articles")
  public String folder;

  final Intertitre engine = Intertitre.create();
  final Reader reader = Reader.french();
  final Sayings sayings =
      new Sayings(new Rewriter(reader, RuleSet.french()), Limits.DEFAULTS.sentence());
  final List<Read> all = new ArrayList<>();

  /** An article and what the stages make of it. */
  record Read(
      String text, Article article, Analysis analysis, List<Rewrite> chosen, Result result) {}

  /** Reads the folder. */
  @Setup
  public void read() throws IOException {
    Path home = Path.of(System.getProperty("intertitre.home", "."));
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(read(Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
  }

  private Read read(String text) {
    Article article = Article.of(text);
    Analysis analysis = new Analyst(reader).analyse(article, article.options(Options.defaults()));
    List<Rewrite> chosen = sayings.draft(analysis).stream().map(Sayings::best).toList();
    return new Read(text, article, analysis, chosen, engine.rewrite(article));
  }
}
