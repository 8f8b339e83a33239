package io.github.intertitre.core;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.Article.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts plain text into parts: a line is a paragraph, unless it goes on the line before, opens with
 * a bullet, or stands alone and short like a heading.
 */
final class PlainText {
  private static final Pattern BULLET = Pattern.compile("^(?:[•‣▪◦·*]|-)\\s+(?=\\S)");
  private static final Pattern CLOSED = Pattern.compile("[.!?…;,:][\\s\\u00A0\\u202F»”\")]*$");
  private static final Pattern NO_TITLE = Pattern.compile("[.…;,:][\\s\\u00A0\\u202F»”\")]*$");
  private static final Pattern SPEECH_OR_BYLINE =
      Pattern.compile("^(?:[-–—•*]|Par\\s+\\p{Lu}|Publié|Mis à jour|Source|©|\\()");
  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_HEADING = 90;
  private static final int WRAPPED_FROM = 50;
  private static final int WRAPPED_TO = 100;

  private final String original;
  private final char[] text;
  private final List<Line> lines = new ArrayList<>();
  private BitSet dialogue = new BitSet();

  private PlainText(String text, int from) {
    this.original = text;
    this.text = text.toCharArray();
    cut(from);
  }

  private record Line(int start, int end, boolean afterBlank, boolean beforeBlank) {}

  /** The article that a text holds from an offset on. */
  static Article article(String text, int from) {
    return new PlainText(text, from).article();
  }

  private Article article() {
    Optional<String> title = Optional.empty();
    if (lines.size() > 1 && isTitle(lines.get(0), lines.get(1))) {
      title = Optional.of(string(lines.remove(0)));
    }
    dialogue = dialogue();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int last = wrappedTo(i);
      parts.add(part(i, last));
      i = last;
    }
    return Article.bare(new String(text), title, parts);
  }

  private void cut(int from) {
    boolean afterBlank = true;
    int start = from;
    while (start <= original.length()) {
      int end = original.indexOf('\n', start);
      end = end < 0 ? original.length() : end;
      Line line = trimmed(start, end, afterBlank);
      if (line.start < line.end) {
        lines.add(line);
      }
      afterBlank = line.start >= line.end;
      start = end + 1;
    }
  }

  private Line trimmed(int from, int to, boolean afterBlank) {
    int start = from;
    int end = to;
    while (start < end && blank(original.charAt(start))) {
      start++;
    }
    while (end > start && blank(original.charAt(end - 1))) {
      end--;
    }
    int next = Math.min(original.length(), to + 1);
    int after = original.indexOf('\n', next);
    String following = original.substring(next, after < 0 ? original.length() : after);
    return new Line(start, end, afterBlank, following.isBlank());
  }

  private Part part(int first, int last) {
    Line line = lines.get(first);
    int end = lines.get(last).end;
    Matcher bullet = BULLET.matcher(string(line));
    if (bullet.find() && !dialogue.get(first)) {
      return new Part(Kind.ITEM, 0, line.start + bullet.end(), end);
    }
    return isHeading(first)
        ? new Part(Kind.HEADING, 2, line.start, end)
        : new Part(Kind.PARAGRAPH, 0, line.start, end);
  }

  // « - » opens an item where others follow, none of them a question; a line of dialogue else.
  private BitSet dialogue() {
    BitSet dialogue = new BitSet();
    int first = 0;
    while (first < lines.size()) {
      int next = first;
      while (next < lines.size() && opensWithDash(next)) {
        next++;
      }
      if (next == first + 1 || asks(first, next)) {
        dialogue.set(first, next);
      }
      first = Math.max(next, first + 1);
    }
    return dialogue;
  }

  private boolean asks(int from, int to) {
    return lines.subList(from, to).stream().anyMatch(line -> string(line).endsWith("?"));
  }

  private boolean opensWithDash(int i) {
    return string(lines.get(i)).startsWith("- ");
  }

  private boolean isTitle(Line line, Line next) {
    String string = string(line);
    return string.length() <= LONGEST_TITLE
        && !NO_TITLE.matcher(string).find()
        && !SPEECH_OR_BYLINE.matcher(string).find()
        && (line.beforeBlank || next.end - next.start > string.length());
  }

  private boolean isHeading(int i) {
    Line line = lines.get(i);
    String string = string(line);
    return line.afterBlank
        && line.beforeBlank
        && i + 1 < lines.size()
        && string.length() <= LONGEST_HEADING
        && Character.isLetterOrDigit(string.codePointAt(0))
        && (string.endsWith("?") || !CLOSED.matcher(string).find())
        && !SPEECH_OR_BYLINE.matcher(string).find()
        && string(lines.get(i + 1)).length() > string.length();
  }

  // Text that was wrapped at a column becomes one paragraph; its line ends become spaces.
  private int wrappedTo(int first) {
    int last = first;
    while (last + 1 < lines.size() && goesOn(last)) {
      last++;
      for (int i = lines.get(last - 1).end; i < lines.get(last).start; i++) {
        text[i] = ' ';
      }
    }
    return last;
  }

  private boolean goesOn(int at) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    int length = line.end - line.start;
    boolean open = !CLOSED.matcher(string(line)).find() || string(line).endsWith(",");
    boolean wrapped = length >= WRAPPED_FROM && length <= WRAPPED_TO;
    int head = original.codePointAt(next.start);
    boolean opens = SPEECH_OR_BYLINE.matcher(string(next)).find();
    return !next.afterBlank
        && open
        && !opens
        && (Character.isLowerCase(head) || wrapped && isWrapped(at));
  }

  // A group of lines of like length, as an e-mail has them.
  private boolean isWrapped(int i) {
    Line line = lines.get(i);
    boolean before = i > 0 && !line.afterBlank && similar(lines.get(i - 1), line);
    boolean after =
        i + 1 < lines.size() && lines.get(i + 1).end - lines.get(i + 1).start <= WRAPPED_TO;
    return before || after;
  }

  private static boolean similar(Line a, Line b) {
    return Math.abs((a.end - a.start) - (b.end - b.start)) <= 20;
  }

  private String string(Line line) {
    return original.substring(line.start, line.end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
