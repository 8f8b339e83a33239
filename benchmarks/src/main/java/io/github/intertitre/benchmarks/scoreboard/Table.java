package io.github.intertitre.benchmarks.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The scoreboard as a Markdown table, medians last: « 62 → 94 » is before and after. */
final class Table {
  private final List<Row> rows;
  private final List<Column> columns = new ArrayList<>();

  /** A figure of both sides. */
  private record Column(
      String name, String format, ToDoubleFunction<Row> before, ToDoubleFunction<Row> after) {
    String cell(double one, double two) {
      return Double.isNaN(one) ? figure(two) : figure(one) + " → " + figure(two);
    }

    private String figure(double value) {
      return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }
  }

  Table(List<Row> rows, List<String> referees) {
    this.rows = rows;
    column("words", "%.0f", Side::words);
    column("SEO", "%.0f", Side::seo);
    column("readability", "%.0f", Side::readability);
    column("words a sentence", "%.1f", Side::length);
    column("long sentences, %", "%.0f", Side::longSentences);
    column("passives, %", "%.0f", Side::passives);
    for (int i = 0; i < referees.size(); i++) {
      int at = i;
      columns.add(
          new Column(
              referees.get(i),
              "%.1f",
              row -> row.referees().get(at).before(),
              row -> row.referees().get(at).after()));
    }
  }

  private void column(String name, String format, ToDoubleFunction<Side> figure) {
    columns.add(
        new Column(
            name,
            format,
            row -> figure.applyAsDouble(row.before()),
            row -> figure.applyAsDouble(row.after())));
  }

  String markdown() {
    StringBuilder table = new StringBuilder();
    table.append("| article | ").append(names()).append(" | sentences kept | stray numbers |\n");
    table.append("|---|").append("--:|".repeat(columns.size() + 2)).append('\n');
    for (Row row : rows) {
      line(table, row.name(), cells(row), row.fidelity());
    }
    Fidelity all = rows.stream().map(Row::fidelity).reduce(Fidelity.NONE, Fidelity::plus);
    line(table, "**median; all**", medians(), all);
    return table.toString();
  }

  private static void line(StringBuilder table, String name, String cells, Fidelity fidelity) {
    table.append("| ").append(name.replace("|", "\\|")).append(" | ").append(cells);
    table.append(" | ").append(fidelity.kept()).append(" of ").append(fidelity.sentences());
    table.append(" | ").append(fidelity.strayNumbers()).append(" |\n");
  }

  private String names() {
    return columns.stream().map(Column::name).collect(Collectors.joining(" | "));
  }

  private String cells(Row row) {
    return columns.stream()
        .map(c -> c.cell(c.before().applyAsDouble(row), c.after().applyAsDouble(row)))
        .collect(Collectors.joining(" | "));
  }

  private String medians() {
    return columns.stream()
        .map(c -> c.cell(Row.median(rows, c.before()), Row.median(rows, c.after())))
        .collect(Collectors.joining(" | "));
  }
}
