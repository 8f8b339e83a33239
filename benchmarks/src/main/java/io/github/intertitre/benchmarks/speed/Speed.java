package io.github.intertitre.benchmarks.speed;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All ratios in one run: {@code speed FOLDER}, over the articles of a folder.
 *
 * <p>Times are processor times of the thread that works, the median of warm rounds in which floor
 * and rewriting take turns; each of the latter runs in a thread of its own, which remembers none of
 * the sentences. What is measured beside: referees that the build brought, two threads against one,
 * time against length, what an engine keeps in memory, the command's jar and its cold start.
 */
public final class Speed {
  // Code is still being compiled after eighteen, a quarter slower, and after seventy-five, a tenth.
  private static final int ROUNDS = 225;
  private static final int REFEREE_ROUNDS = 12;
  private static final int THREAD_ROUNDS = 6;
  private static final int COLD_RUNS = 5;
  private static final int GROWTH_CHARACTERS = 300_000;
  private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000};

  private final PrintStream out;
  private final List<Path> files;
  private final List<String> articles = new ArrayList<>();
  private final double engine;
  private final Intertitre intertitre;

  private Speed(List<Path> files, PrintStream out) throws IOException {
    this.out = out;
    this.files = files;
    for (Path file : files) {
      articles.add(Files.readString(file, StandardCharsets.UTF_8));
    }
    engine = Footprint.megabytes(articles);
    intertitre = Intertitre.create();
  }

  /** Runs the measure. */
  public static void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 1) {
      throw new IllegalArgumentException("speed needs a folder of articles");
    }
    try (Stream<Path> files = Files.list(Path.of(arguments.get(0)))) {
      new Speed(files.filter(Files::isRegularFile).sorted().toList(), out).measure();
    }
  }

  private void measure() {
    Floor floor = new Floor();
    double[] floors = new double[ROUNDS];
    double[] wholes = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      floors[round] = Stopwatch.time(() -> articles.forEach(floor::read));
      wholes[round] = Stopwatch.alone(this::rewrite);
    }
    double bare = Stopwatch.warm(floors);
    double whole = Stopwatch.warm(wholes);
    say("articles", "%d, %d characters", articles.size(), length());
    say("machine", "%d processors, Java %s", processors(), System.getProperty("java.version"));
    say("OpenNLP: sentences, tags", "%.1f ms", bare);
    say("Intertitre: rewriting", "%.1f ms, %.2f × OpenNLP", whole, whole / bare);
    for (String referee : List.of("corenlp", "languagetool")) {
      Referee.of(referee)
          .ifPresentOrElse(
              there -> referee(there, whole),
              () -> say(referee, "not built: ./intertitre-bench --with %s speed …", referee));
    }
    Threads threads = Threads.compare(THREAD_ROUNDS, this::rewrite);
    say("two threads", "%.2f × one, %.2f by the clock", threads.bySelf(), threads.byClock());
    Arrays.stream(LENGTHS).forEach(this::growth);
    say("engine in memory", "%.1f MB", engine);
    command();
  }

  private void rewrite() {
    articles.forEach(article -> intertitre.rewrite(Article.of(article)).markdown());
  }

  private void referee(Referee referee, double whole) {
    double time =
        Stopwatch.warm(Stopwatch.times(REFEREE_ROUNDS, () -> articles.forEach(referee::read)));
    say(referee.name(), "%.1f ms; rewriting takes %.3f of it", time, whole / time);
  }

  private void growth(int length) {
    Article article = Article.of(new LongTexts(articles).of(length));
    double time =
        Arrays.stream(
                Stopwatch.times(
                    Math.max(1, Math.min(ROUNDS, GROWTH_CHARACTERS / length)),
                    () -> intertitre.rewrite(article).markdown()))
            .min()
            .orElseThrow();
    say(length / 1000 + " KB of text", "%.1f ms, %.1f ms a KB", time, 1e3 * time / length);
  }

  private void command() {
    Command command = new Command(Path.of(System.getProperty("intertitre.home", ".")));
    if (!command.built()) {
      say("command", "not built: ./intertitre --help");
      return;
    }
    say("jar of the command", "%.1f MB", command.jar().toFile().length() / 1e6);
    Command.Taken taken = command.quickest(COLD_RUNS, files.get(0));
    say("command, cold", "%.2f s, %.2f s of processor", taken.clock(), taken.processor());
  }

  private int length() {
    return articles.stream().mapToInt(String::length).sum();
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private void say(String name, String format, Object... values) {
    out.println(
        String.format(Locale.ROOT, "%-30s ", name) + String.format(Locale.ROOT, format, values));
  }
}
