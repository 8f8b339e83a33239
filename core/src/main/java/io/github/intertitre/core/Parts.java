package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.Article.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays the parts of a Markdown or HTML source one under the other as plain text. */
final class Parts {
  private static final Pattern BLANKS = Pattern.compile("[ \\n]+");

  private static final Pattern UNSAFE =
      Pattern.compile("(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:|#", Pattern.CASE_INSENSITIVE);

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<Article.Anchor> anchors = new ArrayList<>();
  private final List<Article.Picture> pictures = new ArrayList<>();

  /** A link in the part that is added next, where people can follow it. */
  void anchor(String content, String address) {
    String words = line(content);
    if (isSafe(address) && words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      anchors.add(new Article.Anchor(parts.size(), words, address));
    }
  }

  /** A picture before the part that is added next; whether it has an address to show it by. */
  boolean picture(String address, String alt) {
    boolean safe = isSafe(address);
    if (safe) {
      pictures.add(new Article.Picture(parts.size(), address, line(alt)));
    }
    return safe;
  }

  void add(Kind kind, int level, String content) {
    String line = line(content);
    if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    int start = text.length();
    text.append(line).append("\n\n");
    parts.add(new Part(kind, level, start, start + line.length()));
  }

  private static String line(String content) {
    return BLANKS.matcher(Cleaning.clean(content)).replaceAll(" ").strip();
  }

  // « javascript: » runs and « data: » is the picture itself. Browsers pass over control
  // characters,
  // so that a line end within « javascript: » would hide it here.
  private static boolean isSafe(String address) {
    return !address.isBlank()
        && address.strip().chars().noneMatch(Character::isISOControl)
        && !UNSAFE.matcher(address.strip()).lookingAt();
  }

  List<Article.Anchor> anchors() {
    return anchors.stream().filter(anchor -> anchor.part() < parts.size()).toList();
  }

  List<Article.Picture> pictures() {
    return pictures;
  }

  String text() {
    return text.toString();
  }

  List<Part> parts() {
    return parts;
  }
}
