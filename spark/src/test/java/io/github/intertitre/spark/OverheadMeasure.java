package io.github.intertitre.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Spark adds to the library's time for an article: the same articles through the library on
 * two threads and through Spark's {@code local[2]} from Parquet to Parquet, in turn, in one
 * process. No test; it runs where it is asked for, with {@code -Dmeasure.articles=FILE} of JSON
 * lines.
 */
class OverheadMeasure {
  private static final int CORES = 2;
  private static final int ROUNDS = 4;
  private static final Intertitre ENGINE = Intertitre.create();

  private interface Step {
    void run() throws Exception;
  }

  /** Milliseconds for an article: on the clock, and of all cores. */
  private record Cost(double wall, double cpu) {
    Cost minus(Cost other) {
      return new Cost(wall - other.wall, cpu - other.cpu);
    }

    Cost least(Cost other) {
      return new Cost(Math.min(wall, other.wall), Math.min(cpu, other.cpu));
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f ms on the clock, %.2f ms of a core", wall, cpu);
    }
  }

  @Test
  void overhead(@TempDir Path folder) throws Exception {
    SparkSession spark =
        SparkSession.builder()
            .master("local[" + CORES + "]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.files.openCostInBytes", 0)
            .getOrCreate();
    String parquet = folder.resolve("articles.parquet").toString();
    spark
        .read()
        .json(System.getProperty("measure.articles"))
        .repartition(CORES * 4)
        .write()
        .parquet(parquet);
    List<String> texts =
        spark.read().parquet(parquet).collectAsList().stream()
            .map(row -> row.<String>getAs("text"))
            .toList();
    Cost library = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);
    Cost onSpark = library;
    for (int round = 0; round < ROUNDS; round++) {
      String results = folder.resolve("results" + round).toString();
      library = library.least(cost(texts.size(), () -> library(texts)));
      onSpark = onSpark.least(cost(texts.size(), () -> spark(spark, parquet, results)));
      System.out.println("after " + (round + 1) + ": library " + library + "; Spark " + onSpark);
    }
    System.out.println(
        texts.size()
            + " articles, least of "
            + ROUNDS
            + " rounds: Spark adds "
            + onSpark.minus(library));
    spark.stop();
  }

  private static Cost cost(int articles, Step step) throws Exception {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = machine.getProcessCpuTime();
    long wall = System.nanoTime();
    step.run();
    wall = System.nanoTime() - wall;
    cpu = machine.getProcessCpuTime() - cpu;
    return new Cost(wall / 1e6 / articles, cpu / 1e6 / articles);
  }

  private static void library(List<String> texts) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(CORES);
    List<Future<Integer>> lengths =
        texts.stream().map(text -> pool.submit(() -> length(text))).toList();
    for (Future<Integer> length : lengths) {
      assertThat(length.get()).isPositive();
    }
    pool.shutdown();
  }

  // All that a row of the result holds.
  private static int length(String text) {
    Article article = Article.of(text);
    Result result = ENGINE.rewrite(article);
    return ENGINE.version(article).length()
        + result.markdown().length()
        + result.html().length()
        + result.json().length();
  }

  private static void spark(SparkSession spark, String articles, String results) {
    Dataset<Row> rows = spark.read().parquet(articles);
    Rewriting.of(Options.defaults()).apply(rows).write().parquet(results);
  }
}
