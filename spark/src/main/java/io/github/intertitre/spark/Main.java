package io.github.intertitre.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * For {@code spark-submit}: {@code --input PATH --from parquet|json|text --output PATH --to
 * parquet|json|text}, {@code --earlier PATH} for the results of an earlier run, {@code --words N},
 * {@code --lexicon FILE}, {@code --rules FILE}.
 */
public final class Main {
  private Main() {}

  /**
   * Rewrites the articles of files into files.
   *
   * @throws IOException where a rule or lexicon file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(args);
    Rewriting rewriting = Rewriting.of(arguments.options());
    SparkSession spark = SparkSession.builder().appName("intertitre").getOrCreate();
    Dataset<Row> articles = arguments.from().read(spark, arguments.input());
    Dataset<Row> results =
        arguments
            .earlier()
            .map(path -> rewriting.apply(articles, arguments.to().read(spark, path)))
            .orElseGet(() -> rewriting.apply(articles));
    arguments.to().write(results, arguments.output());
  }
}
