package io.github.intertitre.benchmarks.jmh;

import io.github.intertitre.benchmarks.speed.Floor;
import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.core.draft.NoteFinder;
import io.github.intertitre.core.draft.Recaps;
import io.github.intertitre.core.outline.Headings;
import io.github.intertitre.core.outline.Outline;
import io.github.intertitre.core.outline.Outliner;
import io.github.intertitre.core.outline.Titles;
import io.github.intertitre.core.plan.Planner;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage over all articles of a folder: milliseconds for all of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class Stages {
  private static final int TARGET = 700;

  private final Floor floor = new Floor();
  private final NoteFinder notes = new NoteFinder(Lexicon.french().notes(), Reader.french());

  /** OpenNLP's sentences and tags alone. */
  @Benchmark
  public void floor(Articles articles, Blackhole hole) {
    articles.all.forEach(read -> hole.consume(floor.read(read.text())));
  }

  /** From text to analysis. */
  @Benchmark
  public void reading(Articles articles, Blackhole hole) {
    Analyst analyst = new Analyst(articles.reader);
    articles.all.forEach(
        read ->
            hole.consume(
                analyst.analyse(
                    Article.of(read.text()), read.article().options(Options.defaults()))));
  }

  /** All ways to say each sentence. */
  @Benchmark
  public void rewriting(Articles articles, Blackhole hole) {
    articles.all.forEach(read -> hole.consume(articles.sayings.draft(read.analysis())));
  }

  /** Outline, title, headings, recaps, notes, and the choice among them. */
  @Benchmark
  public void planning(Articles articles, Blackhole hole) {
    articles.all.forEach(read -> hole.consume(plan(articles, read)));
  }

  private Planner.Plan plan(Articles articles, Articles.Read read) {
    String title = Titles.of(read.analysis(), read.chosen(), articles.reader);
    Outline outline = new Outliner(read.analysis()).outline();
    List<String> headings =
        new Headings(articles.reader)
            .make(read.analysis(), outline, read.chosen(), title).stream()
                .map(heading -> heading.text())
                .toList();
    return new Planner()
        .plan(
            outline,
            read.result().document().words(),
            TARGET,
            new Recaps(articles.reader).draft(read.analysis(), read.chosen(), headings),
            notes.find(read.analysis()));
  }

  /** Markdown, HTML and JSON of what was rewritten. */
  @Benchmark
  public void rendering(Articles articles, Blackhole hole) {
    articles.all.forEach(
        read -> {
          hole.consume(read.result().markdown());
          hole.consume(read.result().html());
          hole.consume(read.result().json());
        });
  }

  /** From text to Markdown. */
  @Benchmark
  public void whole(Articles articles, Blackhole hole) {
    articles.all.forEach(
        read -> hole.consume(articles.engine.rewrite(Article.of(read.text())).markdown()));
  }
}
