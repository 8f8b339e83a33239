package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.Article.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays the parts of a Markdown or HTML source one under the other as plain text. */
final class Parts {
  private static final Pattern BLANKS = Pattern.compile("[ \\n]+");

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();

  void add(Kind kind, int level, String content) {
    String line = BLANKS.matcher(Cleaning.clean(content)).replaceAll(" ").strip();
    if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    int start = text.length();
    text.append(line).append("\n\n");
    parts.add(new Part(kind, level, start, start + line.length()));
  }

  String text() {
    return text.toString();
  }

  List<Part> parts() {
    return parts;
  }
}
