package io.github.intertitre.benchmarks.scoreboard;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** The audit's two scores of each article, before and after, as an SVG picture without script. */
final class Chart {
  private static final int LINE = 22;
  private static final int TOP = 64;
  private static final int NAMES = 220;
  private static final int PANEL = 240;
  private static final int GAP = 40;

  private final List<Row> rows;
  private final StringBuilder svg = new StringBuilder();

  Chart(List<Row> rows) {
    this.rows = rows;
  }

  String svg() {
    int width = NAMES + 2 * PANEL + 2 * GAP;
    int height = TOP + LINE * rows.size() + 20;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " font-family=\"sans-serif\" font-size=\"12\">%n",
        width, height);
    add("<title>SEO and readability before and after rewriting</title>%n");
    add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n", width, height);
    add("<circle cx=\"16\" cy=\"20\" r=\"4\" fill=\"#fff\" stroke=\"#767676\"/>%n");
    add("<text x=\"26\" y=\"24\">before</text>%n");
    add("<circle cx=\"86\" cy=\"20\" r=\"5\" fill=\"#0b5cad\"/>%n");
    add("<text x=\"96\" y=\"24\">after</text>%n");
    for (int i = 0; i < rows.size(); i++) {
      add("<text x=\"8\" y=\"%d\">%s</text>%n", TOP + LINE * i + 4, escaped(rows.get(i).name()));
    }
    panel(NAMES, "SEO, of 100", Side::seo);
    panel(NAMES + PANEL + GAP, "readability, of 100", Side::readability);
    return add("</svg>%n").svg.toString();
  }

  private void panel(int left, String name, ToIntFunction<Side> figure) {
    add("<text x=\"%d\" y=\"44\" font-weight=\"bold\">%s</text>%n", left, name);
    for (int tick = 0; tick <= 100; tick += 25) {
      int x = left + PANEL * tick / 100;
      int bottom = TOP + LINE * (rows.size() - 1) + 10;
      add(
          "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>%n",
          x, TOP - 10, x, bottom);
    }
    for (int i = 0; i < rows.size(); i++) {
      int y = TOP + LINE * i;
      int before = left + PANEL * figure.applyAsInt(rows.get(i).before()) / 100;
      int after = left + PANEL * figure.applyAsInt(rows.get(i).after()) / 100;
      add(
          "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#767676\"/>%n",
          before, y, after, y);
      add("<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"#fff\" stroke=\"#767676\"/>%n", before, y);
      add("<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"#0b5cad\"/>%n", after, y);
    }
  }

  private Chart add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
