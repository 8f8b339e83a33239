package io.github.intertitre.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import io.github.intertitre.core.Options;
import io.github.intertitre.core.UnusableTextException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Rewrites a dataset of articles.
 *
 * <pre>{@code
 * Dataset<Row> results = Rewriting.of(Options.defaults()).apply(spark.read().parquet("articles"));
 * }</pre>
 *
 * <p>An article is a row with {@code text}, {@code markdown} or {@code html}, and, where they are
 * known, {@code title}, {@code date}, {@code author} and {@code url}. Its other columns stay; to
 * them come {@code version}, {@code markdown}, {@code html}, {@code json}, {@code metadata}, {@code
 * notes} and {@code error}, which take the place of columns of the same names. A row that can't be
 * rewritten stays too, with code and message in {@code error} and nothing in the others.
 */
public final class Rewriting implements Function<Dataset<Row>, Dataset<Row>> {
  private static final String THEN = "then";
  private static final String NOW = "version_now";

  private final Asked asked;

  private Rewriting(Asked asked) {
    this.asked = asked;
  }

  /** With options, notes and rules of one's own among them. */
  public static Rewriting of(Options options) {
    return new Rewriting(Asked.of(options));
  }

  /** Rewrites all articles. */
  @Override
  public Dataset<Row> apply(Dataset<Row> articles) {
    List<String> staying = Columns.staying(articles.schema());
    Asked asked = this.asked;
    return mapped(
        articles,
        Columns.with(articles.schema()),
        row -> joined(row, staying, Outcome.cells(row, asked)));
  }

  /**
   * Rewrites those articles whose earlier result is not there or would differ: new and changed
   * ones, and those that changed options, rules or notes may touch. The others keep the earlier
   * one.
   *
   * @param articles as in {@link #apply(Dataset)}, with a column {@code id} that names each once
   * @param earlier what an earlier run gave
   */
  public Dataset<Row> apply(Dataset<Row> articles, Dataset<Row> earlier) {
    StructType schema = articles.schema();
    List<String> staying = Columns.staying(schema);
    List<String> sources = Arrays.asList(schema.fieldNames());
    Asked asked = this.asked;
    Dataset<Row> versioned =
        mapped(
            articles,
            schema.add(NOW, DataTypes.StringType),
            row -> joined(row, sources, new Object[] {version(row, asked)}));
    Dataset<Row> then =
        earlier.select(
            col(Columns.ID).as("id_then"),
            col(Columns.VERSION).as("version_then"),
            struct(Stream.of(Columns.RESULT.fieldNames()).map(earlier::col).toArray(Column[]::new))
                .as(THEN));
    Dataset<Row> both =
        versioned.join(
            then,
            col(Columns.ID).equalTo(col("id_then")).and(col(NOW).equalTo(col("version_then"))),
            "left");
    return mapped(both, Columns.with(schema), row -> joined(row, staying, kept(row, asked)));
  }

  private static Object[] kept(Row row, Asked asked) {
    Row then = row.getAs(THEN);
    if (then == null) {
      return Outcome.cells(row, asked);
    }
    Object[] cells = new Object[then.length()];
    Arrays.setAll(cells, then::get);
    return cells;
  }

  private static String version(Row row, Asked asked) {
    try {
      return asked.engine().version(Outcome.article(row, asked.limits()));
    } catch (UnusableTextException e) {
      return null;
    }
  }

  private static Row joined(Row row, List<String> names, Object[] cells) {
    List<Object> all = new ArrayList<>();
    names.forEach(name -> all.add(row.getAs(name)));
    all.addAll(Arrays.asList(cells));
    return RowFactory.create(all.toArray());
  }

  private interface Step extends Serializable {
    Row of(Row row);
  }

  private static Dataset<Row> mapped(Dataset<Row> rows, StructType schema, Step step) {
    MapFunction<Row, Row> each = step::of;
    return rows.map(each, Encoders.row(schema));
  }
}
