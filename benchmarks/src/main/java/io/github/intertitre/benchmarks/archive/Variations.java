package io.github.intertitre.benchmarks.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code variations 20000 seeds/articles}: as many articles as JSON lines, each one of a folder's
 * with its later paragraphs in another order, some left out, and other figures. The same arguments
 * give the same bytes.
 */
public final class Variations {
  private static final Pattern FIGURE = Pattern.compile("(?<![\\d,.])\\d{2}(?![\\d,.])");
  private static final int KEPT_OF_TEN = 9;

  private Variations() {}

  /** Prints them. */
  public static void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 2) {
      throw new IllegalArgumentException("variations needs a number and a folder of articles");
    }
    List<String> articles = articles(Path.of(arguments.get(1)));
    int count = Integer.parseInt(arguments.get(0));
    for (int number = 0; number < count; number++) {
      out.print(line(number, articles.get(number % articles.size())));
    }
    out.flush();
  }

  private static List<String> articles(Path folder) throws IOException {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        articles.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    if (articles.isEmpty()) {
      throw new IllegalArgumentException(folder + " holds no article");
    }
    return articles;
  }

  private static String line(int number, String article) throws IOException {
    java.io.StringWriter line = new java.io.StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", "v" + number);
      json.writeStringField("text", varied(article, new Random(number)));
      json.writeEndObject();
    }
    return line + "\n";
  }

  /** An article with other figures and its later paragraphs in another order, some left out. */
  public static String varied(String article, Random random) {
    List<String> paragraphs =
        Arrays.stream(article.split("\\n+")).filter(p -> !p.isBlank()).toList();
    // Title and lede stay where they are.
    int head = Math.min(3, paragraphs.size());
    List<String> tail =
        new ArrayList<>(
            paragraphs.subList(head, paragraphs.size()).stream()
                .filter(p -> random.nextInt(10) < KEPT_OF_TEN)
                .toList());
    Collections.shuffle(tail, random);
    tail.addAll(0, paragraphs.subList(0, head));
    return FIGURE
        .matcher(String.join("\n\n", tail))
        .replaceAll(figure -> Matcher.quoteReplacement(String.valueOf(10 + random.nextInt(90))));
  }
}
