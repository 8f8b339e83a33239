package io.github.intertitre.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Articles and results in files of one kind. */
enum Files {
  /** Columns as they are. */
  PARQUET {
    @Override
    Dataset<Row> read(SparkSession spark, String path) {
      return spark.read().parquet(path);
    }

    @Override
    void write(Dataset<Row> results, String path) {
      results.write().mode(SaveMode.ErrorIfExists).parquet(path);
    }
  },
  /** One JSON object a line. */
  JSON {
    @Override
    Dataset<Row> read(SparkSession spark, String path) {
      return spark.read().option("primitivesAsString", true).json(path);
    }

    @Override
    void write(Dataset<Row> results, String path) {
      results.write().mode(SaveMode.ErrorIfExists).json(path);
    }
  },
  /** In: one article a file, its name the id. Out: the Markdown of all, one after the other. */
  TEXT {
    @Override
    Dataset<Row> read(SparkSession spark, String path) {
      return spark
          .read()
          .option("wholetext", true)
          .text(path)
          .select(col("_metadata.file_name").as(Columns.ID), col("value").as("text"));
    }

    @Override
    void write(Dataset<Row> results, String path) {
      results
          .where(col("markdown").isNotNull())
          .select("markdown")
          .write()
          .mode(SaveMode.ErrorIfExists)
          .text(path);
    }
  };

  /** The articles or results at a path. */
  abstract Dataset<Row> read(SparkSession spark, String path);

  /** Writes results to a path where nothing is yet. */
  abstract void write(Dataset<Row> results, String path);
}
