package io.github.intertitre.benchmarks.scoreboard;

import io.github.intertitre.benchmarks.speed.Referee;
import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.core.render.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rewrites the articles of a folder and measures them before and after: {@code scoreboard ARTICLES
 * OUT [YOAST.json]}.
 *
 * <p>{@code OUT} gets each article as HTML and JSON, {@code scoreboard.md} and {@code
 * scoreboard.svg}. Both sides are audited for the keyphrase that the rewriting chose. With
 * LanguageTool in the build, its findings in a hundred words stand beside.
 */
public final class Scoreboard {
  private final Intertitre intertitre = Intertitre.create();
  private final Optional<Referee> grammar = Referee.of("languagetool");
  private final Optional<Yoast> yoast;
  private final Path out;

  private Scoreboard(Path out, Optional<Yoast> yoast) {
    this.out = out;
    this.yoast = yoast;
  }

  /** Runs the measure. */
  public static void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() < 2 || arguments.size() > 3) {
      throw new IllegalArgumentException(
          "scoreboard needs a folder of articles and one to write to");
    }
    Path folder = Files.createDirectories(Path.of(arguments.get(1)));
    Optional<Yoast> yoast =
        arguments.size() == 3
            ? Optional.of(new Yoast(Path.of(arguments.get(2))))
            : Optional.empty();
    out.print(new Scoreboard(folder, yoast).measure(Path.of(arguments.get(0))));
  }

  private String measure(Path articles) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(articles)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        rows.add(row(file));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(articles + " holds no article");
    }
    String table = new Table(rows, referees()).markdown();
    write("scoreboard.md", table);
    write("scoreboard.svg", new Chart(rows).svg());
    return table;
  }

  private List<String> referees() {
    List<String> names = new ArrayList<>();
    grammar.ifPresent(tool -> names.add("LanguageTool, in 100 words"));
    yoast.ifPresent(scores -> names.addAll(List.of("Yoast SEO", "Yoast readability")));
    return names;
  }

  private Row row(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Article article = Article.of(Files.readAllBytes(file));
    Result result = intertitre.rewrite(article);
    write(name + ".html", result.render(Format.HTML));
    write(name + ".json", result.render(Format.JSON));
    String keyphrase = result.metadata().keyphrase();
    Document before = article.document(Options.builder().keyphrase(keyphrase).build());
    return new Row(
        name,
        Side.of(before),
        Side.of(result.document()),
        Fidelity.of(article.text(), result),
        judgements(name, before, result.document()));
  }

  private List<Row.Judgement> judgements(String name, Document before, Document after) {
    List<Row.Judgement> judgements = new ArrayList<>();
    grammar.ifPresent(
        tool -> judgements.add(new Row.Judgement(found(tool, before), found(tool, after))));
    yoast.ifPresent(
        scores -> {
          judgements.add(scores.of(name, "seo"));
          judgements.add(scores.of(name, "readability"));
        });
    return judgements;
  }

  private static double found(Referee tool, Document document) {
    String text =
        document.blocks().stream()
            .map(
                block ->
                    block.statements().stream()
                        .map(statement -> statement.text())
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n\n"));
    return 100.0 * tool.read(text) / Math.max(1, Words.count(text));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(out.resolve(name), text, StandardCharsets.UTF_8);
  }
}
