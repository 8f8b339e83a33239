package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Facts;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Source;
import io.github.intertitre.core.document.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The article's dates and keyphrases as pictures. */
final class ReportPictures {
  private static final int MOST_KEYPHRASES = 8;
  private static final int ROW = 30;
  private static final int WIDTH = 1000;
  private static final int LEFT = 260;
  private static final int LONGEST = 88;

  private final Page page;
  private final Labels labels;

  ReportPictures(Page page, Labels labels) {
    this.page = page;
    this.labels = labels;
  }

  String all() {
    return section(isDated() ? "timeline" : "days", timeline())
        + "\n"
        + section("keyphrases", keyphrases());
  }

  private String section(String key, Optional<String> picture) {
    return picture
        .map(svg -> "<section>\n<h2>" + labels.of(key) + "</h2>\n" + svg + "\n</section>")
        .orElse("");
  }

  // Key dates as the article lists them; else the dates of the source, each with its sentence.
  private Optional<String> timeline() {
    List<Lead> days = keyDates();
    if (days.isEmpty()) {
      days = mentionedDays();
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < days.size(); i++) {
      int y = ROW * i + ROW / 2;
      rows.append(format("<circle class=\"dot\" cx=\"%d\" cy=\"%d\" r=\"6\"/>", LEFT, y))
          .append(
              format(
                  "<text class=\"term\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                  LEFT - 20, y + 5, shown(days.get(i).term(), 30)))
          .append(
              format(
                  "<text x=\"%d\" y=\"%d\">%s</text>",
                  LEFT + 20,
                  y + 5,
                  shown(
                      days.get(i).rest().replaceFirst("^[\\s\\u00A0]*:[\\s\\u00A0]*", ""),
                      LONGEST)));
    }
    int height = ROW * days.size();
    String axis =
        format(
            "<line class=\"axis\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>",
            LEFT, ROW / 2, LEFT, height - ROW / 2);
    return Optional.of(svg(isDated() ? "timeline" : "days", height, axis + rows));
  }

  private List<Lead> mentionedDays() {
    Map<String, Lead> days = new LinkedHashMap<>();
    List<Facts.Day> mentioned = new ArrayList<>(page.facts().dates());
    if (isDated()) {
      mentioned.sort(Comparator.comparing(day -> day.iso().orElseThrow()));
    }
    for (Facts.Day day : mentioned) {
      days.putIfAbsent(day.text(), new Lead(day.text(), sentence(day.sentence())));
    }
    return List.copyOf(days.values());
  }

  // Where a day is not known, « mercredi » stands where the text has it.
  private boolean isDated() {
    return !keyDates().isEmpty()
        || page.facts().dates().stream().allMatch(d -> d.iso().isPresent());
  }

  private String sentence(int index) {
    return page.source().sentences().stream()
        .filter(line -> line.index() == index)
        .map(Source.Line::text)
        .findFirst()
        .orElse("");
  }

  private List<Lead> keyDates() {
    return page.document().blocks().stream()
        .filter(block -> block.role() == Role.KEY_DATES && block instanceof Block.Bullets)
        .flatMap(block -> block.statements().stream())
        .flatMap(item -> Lead.of(Role.KEY_DATES, item.text()).stream())
        .toList();
  }

  // A line for each keyphrase, from the article's beginning to its end; a tick for each sentence.
  private Optional<String> keyphrases() {
    List<String> phrases =
        Stream.concat(Stream.of(page.metadata().keyphrase()), page.metadata().keyphrases().stream())
            .filter(phrase -> !phrase.isBlank())
            .distinct()
            .limit(MOST_KEYPHRASES)
            .toList();
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < phrases.size(); i++) {
      rows.append(row(phrases.get(i), ROW * i + ROW / 2));
    }
    return Optional.of(svg("keyphrases", ROW * phrases.size(), rows.toString()));
  }

  private String row(String phrase, int y) {
    List<Double> places = places(phrase);
    StringBuilder row =
        new StringBuilder(
            format(
                "<text class=\"term\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                LEFT - 20, y + 5, shown(phrase, 32)));
    int right = WIDTH - 50;
    row.append(
        format(
            "<line class=\"axis\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>", LEFT, y, right, y));
    for (double place : places) {
      double x = LEFT + place * (right - LEFT);
      row.append(
          format(
              "<line class=\"tick\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>",
              x, y - 9, x, y + 9));
    }
    return row.append(
            format(
                "<text class=\"soft\" x=\"%d\" y=\"%d\">%d</text>",
                right + 14, y + 5, places.size()))
        .toString();
  }

  private List<Double> places(String phrase) {
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    double all = Math.max(1, page.document().words());
    List<Double> places = new ArrayList<>();
    int words = 0;
    for (Statement statement : page.document().statements().toList()) {
      if (pattern.matcher(statement.text()).find()) {
        places.add(words / all);
      }
      words += statement.words();
    }
    return places;
  }

  private String svg(String key, int height, String inner) {
    return format(
        "<svg class=\"picture\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>",
        WIDTH, height, labels.of(key), inner);
  }

  private static String shown(String text, int longest) {
    String cut =
        text.length() <= longest
            ? text
            : text.substring(0, longest).replaceFirst("\\s+\\S*$", "") + "…";
    return HtmlBlocks.escape(cut);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
