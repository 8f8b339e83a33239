package io.github.intertitre.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import io.github.intertitre.lexicon.notes.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewritingTest {
  private static final Path SEEDS = Path.of("..", "seeds", "articles");
  private static final String NOTE =
      """
      id: istanbul-essai
      names: Istanbul
      kind: institution
      domain: cities
      source: Essai
      says: Istanbul est une ville de Turquie.
      """;

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static String articles;

  @BeforeAll
  static void makeArticles() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.sorted().toList()) {
        rows.add(RowFactory.create(file.getFileName().toString(), Files.readString(file), 1));
      }
    }
    rows.add(RowFactory.create("vide", "", 2));
    rows.add(RowFactory.create("rien", null, 3));
    StructType schema =
        new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("desk", DataTypes.IntegerType);
    articles = folder.resolve("articles.parquet").toString();
    spark.createDataFrame(rows, schema).write().parquet(articles);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Dataset<Row> articles() {
    return spark.read().parquet(articles);
  }

  private static List<Row> sorted(Dataset<Row> rows) {
    return rows.orderBy("id").collectAsList();
  }

  @Test
  void theBytesAreTheLibrarys() {
    Dataset<Row> results = Rewriting.of(Options.defaults()).apply(articles());
    List<Row> rows = sorted(results.where(col("error").isNull()));
    assertThat(rows).hasSizeGreaterThan(10);
    for (Row row : rows) {
      Result result = Intertitre.create().rewrite(Article.of(row.<String>getAs("text")));
      assertThat(row.<String>getAs("markdown")).isEqualTo(result.markdown());
      assertThat(row.<String>getAs("html")).isEqualTo(result.html());
      assertThat(row.<String>getAs("json")).isEqualTo(result.json());
      Row metadata = row.getAs("metadata");
      assertThat(metadata.<String>getAs("slug")).isEqualTo(result.metadata().slug());
      assertThat(metadata.getList(metadata.fieldIndex("keyphrases")))
          .isEqualTo(result.metadata().keyphrases());
      assertThat(row.<Integer>getAs("desk")).isEqualTo(1);
      assertThat(row.getList(row.fieldIndex("notes"))).hasSameSizeAs(result.notes());
    }
  }

  @Test
  void rowsThatFailAreKeptWithTheirError() {
    List<Row> rows =
        sorted(Rewriting.of(Options.defaults()).apply(articles()).where(col("markdown").isNull()));
    assertThat(rows).extracting(row -> row.<String>getAs("id")).containsExactly("rien", "vide");
    assertThat(rows)
        .extracting(row -> row.<Row>getAs("error").<String>getAs("code"))
        .containsOnly("EMPTY");
    assertThat(rows).extracting(row -> row.<Integer>getAs("desk")).containsExactly(3, 2);
  }

  @Test
  void onlyWhatANewNoteTouchesIsRedone() {
    String then = folder.resolve("then.parquet").toString();
    // Results that are marked show which of them were kept.
    Rewriting.of(Options.defaults())
        .apply(articles())
        .withColumn("markdown", when(col("markdown").isNotNull(), lit("gardé")))
        .write()
        .parquet(then);
    Dataset<Row> earlier = spark.read().parquet(then);
    Options options = Options.builder().lexicon(Notes.read("note", NOTE)).build();
    for (Row row : sorted(Rewriting.of(options).apply(articles(), earlier))) {
      String text = row.getAs("text");
      String markdown = row.getAs("markdown");
      if (text == null || text.isEmpty()) {
        assertThat(row.<Row>getAs("error")).isNotNull();
      } else if (text.contains("Istanbul")) {
        assertThat(markdown)
            .isEqualTo(Intertitre.with(options).rewrite(Article.of(text)).markdown());
      } else {
        assertThat(markdown).isEqualTo("gardé");
        assertThat(row.<Row>getAs("metadata")).isNotNull();
      }
    }
  }

  @Test
  void theMainClassReadsAndWritesFiles() throws IOException {
    String lines = folder.resolve("lines").toString();
    Main.main(
        new String[] {
          "--input",
          SEEDS.toString(),
          "--from",
          "text",
          "--output",
          lines,
          "--to",
          "json",
          "--words",
          "300"
        });
    Dataset<Row> results = spark.read().json(lines);
    assertThat(results.columns()).contains("id", "version", "markdown", "json", "metadata");
    assertThat(results.where(col("markdown").contains("Choïgou")).count()).isPositive();
    String text = folder.resolve("text").toString();
    Main.main(
        new String[] {"--input", articles, "--output", text, "--to", "text", "--words", "300"});
    assertThat(spark.read().text(text).where(col("value").startsWith("# ")).count())
        .isEqualTo(results.count());
  }

  @Test
  void argumentsThatAreWrongAreSaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Arguments("--in", "a"))
        .withMessageContaining("--input VALUE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Arguments("--output", "a").input())
        .withMessageContaining("--input");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Arguments("--from", "pdf").from())
        .withMessage("--from must be parquet, json or text, was pdf");
  }
}
