package io.github.intertitre.spark;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Limits;
import io.github.intertitre.core.Manuscript;
import io.github.intertitre.core.Note;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.UnusableTextException;
import io.github.intertitre.core.document.Metadata;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What becomes of one row: a result, or the reason why there is none. */
final class Outcome {
  private static final Note DOUBTFUL =
      new Note("LANGUAGE_DOUBTFUL", "Le texte n’a guère de mots français : vérifiez sa langue.");

  private Outcome() {}

  /** The article of a row, from the columns that {@link Manuscript} knows by name. */
  static Article article(Row row, Limits limits) {
    Map<String, String> fields = new HashMap<>();
    for (String name : row.schema().fieldNames()) {
      Object value = row.getAs(name);
      if (value != null) {
        fields.put(name, value instanceof Timestamp time ? day(time) : value.toString());
      }
    }
    return Manuscript.of(fields).article(limits);
  }

  private static String day(Timestamp time) {
    return time.toLocalDateTime().toLocalDate().toString();
  }

  /** The cells of the result's columns for a row. */
  static Object[] cells(Row row, Asked asked) {
    try {
      Intertitre engine = asked.engine();
      Article article = article(row, asked.limits());
      return cells(article, engine.version(article), engine.rewrite(article));
    } catch (UnusableTextException e) {
      return failed(e.reason().name(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return failed("INTERNAL", e.toString());
    }
  }

  private static Object[] cells(Article article, String version, Result result) {
    List<Note> notes = new ArrayList<>(result.notes());
    if (!article.looksFrench()) {
      notes.add(DOUBTFUL);
    }
    return new Object[] {
      version,
      result.markdown(),
      result.html(),
      result.json(),
      metadata(result),
      notes.stream().map(note -> RowFactory.create(note.code(), note.message())).toArray(),
      null
    };
  }

  private static Row metadata(Result result) {
    Metadata meta = result.metadata();
    return RowFactory.create(
        meta.title(),
        meta.metaTitle(),
        meta.metaDescription(),
        meta.slug(),
        meta.keyphrase(),
        meta.keyphrases().toArray(),
        result.document().words());
  }

  private static Object[] failed(String code, String message) {
    return new Object[] {null, null, null, null, null, null, RowFactory.create(code, message)};
  }
}
