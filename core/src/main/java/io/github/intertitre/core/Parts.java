package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.Article.Part;
import io.github.intertitre.core.document.Block;
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
  private final List<Article.Insert> inserts = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** A link in the part that is added next, where people can follow it. */
  void anchor(String content, String address) {
    String words = line(content);
    if (isSafe(address) && words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      anchors.add(new Article.Anchor(parts.size(), words, address));
    }
  }

  /** Something that is shown before the part that is added next. */
  void show(Block.Shown block) {
    inserts.add(new Article.Insert(parts.size(), block));
  }

  /** A picture, where it has an address to show it by, above its caption. */
  void picture(String address, String alt, String caption) {
    if (isSafe(address)) {
      show(new Block.Picture(address.strip(), line(alt), caption));
    } else {
      leaveOut(LeftOut.PICTURE);
    }
  }

  /** Something that has no place in the article. */
  void leaveOut(LeftOut what) {
    leftOut.add(what);
  }

  /** Links and pictures within a table's cells, which hold text alone. */
  void leaveOut(Parts cells) {
    if (!cells.anchors.isEmpty()) {
      leaveOut(LeftOut.TABLE_LINK);
    }
    if (!cells.inserts.isEmpty() || !cells.leftOut.isEmpty()) {
      leaveOut(LeftOut.PICTURE);
    }
  }

  /** All of another text, laid below. */
  void addAll(Parts other) {
    int first = parts.size();
    other
        .anchors()
        .forEach(a -> anchors.add(new Article.Anchor(first + a.part(), a.text(), a.address())));
    other.inserts.forEach(i -> inserts.add(new Article.Insert(first + i.part(), i.block())));
    other.parts.forEach(p -> add(p.kind(), p.level(), other.text.substring(p.start(), p.end())));
    leftOut.addAll(other.leftOut);
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

  /** A text on one line. */
  static String line(String content) {
    return BLANKS.matcher(Cleaning.clean(content)).replaceAll(" ").strip();
  }

  /**
   * Whether an address may be followed. « javascript: » runs and « data: » is the picture itself.
   * Browsers pass over control characters, so that a line end within « javascript: » would hide it.
   */
  static boolean isSafe(String address) {
    return !address.isBlank()
        && address.strip().chars().noneMatch(Character::isISOControl)
        && !UNSAFE.matcher(address.strip()).lookingAt();
  }

  List<Article.Anchor> anchors() {
    return anchors.stream().filter(anchor -> anchor.part() < parts.size()).toList();
  }

  List<Article.Insert> inserts() {
    return inserts;
  }

  List<Note> notes() {
    return LeftOut.notes(leftOut);
  }

  String text() {
    return text.toString();
  }

  List<Part> parts() {
    return parts;
  }
}
