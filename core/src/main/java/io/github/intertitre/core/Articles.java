package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.Article.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts plain text into an article's parts. */
final class Articles {
  private Articles() {}

  static Article plain(String text) {
    List<Part> lines = lines(text);
    Optional<Options> instruction = Optional.empty();
    if (!lines.isEmpty()) {
      instruction = Instruction.read(text(text, lines.get(0)));
      if (instruction.isPresent()) {
        lines.remove(0);
      }
    }
    Optional<String> title = Optional.empty();
    if (lines.size() > 1 && isTitle(text(text, lines.get(0)))) {
      title = Optional.of(text(text, lines.remove(0)));
    }
    return new Article(text, title, lines, instruction, List.of());
  }

  private static List<Part> lines(String text) {
    List<Part> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Part(Kind.PARAGRAPH, 0, start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static boolean isTitle(String line) {
    return line.length() <= 150 && !line.strip().matches("(?s).*[.!…;,]\\s*»?$");
  }

  private static String text(String text, Part part) {
    return text.substring(part.start(), part.end()).strip();
  }
}
