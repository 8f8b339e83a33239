package io.github.intertitre.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns that a rewriting adds. */
final class Columns {
  static final String ID = "id";
  static final String VERSION = "version";

  private static final StructType MESSAGE =
      new StructType().add("code", DataTypes.StringType).add("message", DataTypes.StringType);

  private static final StructType METADATA =
      new StructType()
          .add("title", DataTypes.StringType)
          .add("metaTitle", DataTypes.StringType)
          .add("description", DataTypes.StringType)
          .add("slug", DataTypes.StringType)
          .add("keyphrase", DataTypes.StringType)
          .add("keyphrases", DataTypes.createArrayType(DataTypes.StringType))
          .add("words", DataTypes.IntegerType);

  /** In the order of {@link Outcome#cells()}. */
  static final StructType RESULT =
      new StructType()
          .add(VERSION, DataTypes.StringType)
          .add("markdown", DataTypes.StringType)
          .add("html", DataTypes.StringType)
          .add("json", DataTypes.StringType)
          .add("metadata", METADATA)
          .add("notes", DataTypes.createArrayType(MESSAGE))
          .add("error", MESSAGE);

  private static final Set<String> RESULT_NAMES = Set.of(RESULT.fieldNames());

  private Columns() {}

  /** The names of an article's columns that stay beside its result's. */
  static List<String> staying(StructType articles) {
    return Arrays.stream(articles.fieldNames())
        .filter(name -> !RESULT_NAMES.contains(name))
        .toList();
  }

  /** What stays, then the result. */
  static StructType with(StructType articles) {
    StructType all = new StructType();
    for (String name : staying(articles)) {
      all = all.add(articles.apply(name));
    }
    return added(all, RESULT);
  }

  /** One schema behind the other. */
  static StructType added(StructType first, StructType second) {
    StructType all = first;
    for (StructField field : second.fields()) {
      all = all.add(new StructField(field.name(), field.dataType(), true, Metadata.empty()));
    }
    return all;
  }
}
