package io.github.intertitre.core;

import io.github.intertitre.core.UnusableTextException.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what kind of text it is, takes the instruction off, and has the rest cut. */
final class Articles {
  private static final Pattern HTML =
      Pattern.compile(
          "\\s*(?:<!--.*?-->\\s*)*<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6])\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "^(?:#{1,6} \\S|\\[[^\\]]+\\]: \\S|> \\S|!\\[)|\\]\\(\\S+\\)|\\*\\*\\S[^*\\n]*\\*\\*|^(?:={3,}|-{3,})$",
          Pattern.MULTILINE);
  private static final Pattern FRONT_MATTER = Pattern.compile("\\s*---[ ]*\\n");
  private static final Pattern FRONT_MATTER_END =
      Pattern.compile("^---[ ]*(?:\\n|\\z)", Pattern.MULTILINE);

  /** What a text is written in. */
  enum Format {
    ANY,
    PLAIN,
    MARKDOWN,
    HTML
  }

  private Articles() {}

  static Article of(String raw, Format format, Limits limits) {
    if (raw.length() > limits.characters()) {
      throw new UnusableTextException(Reason.TOO_LARGE);
    }
    if (raw.isEmpty()) {
      throw new UnusableTextException(Reason.EMPTY);
    }
    String text = Cleaning.clean(raw);
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnusableTextException(Reason.BLANK);
    }
    int from = firstLineEnd(text);
    Optional<Instruction> instruction = Instruction.read(text.substring(0, from).strip());
    Article article = Byline.lifted(cut(text, instruction.isPresent() ? from : 0, format, limits));
    if (article.parts().stream().allMatch(part -> part.kind() == Article.Kind.HEADING)) {
      throw new UnusableTextException(Reason.NO_BODY);
    }
    return instruction.map(article::instructed).orElse(article);
  }

  private static Article cut(String text, int from, Format format, Limits limits) {
    String body = text.substring(from);
    return switch (format == Format.ANY ? formatOf(body) : format) {
      case HTML -> HtmlText.article(body, limits.nesting());
      case MARKDOWN -> MarkdownText.article(body, limits.nesting());
      default -> PlainText.article(text, from);
    };
  }

  private static Format formatOf(String body) {
    if (HTML.matcher(body).lookingAt()) {
      return Format.HTML;
    }
    boolean markdown = hasFrontMatter(body) || MARKDOWN.matcher(body).find();
    return markdown ? Format.MARKDOWN : Format.PLAIN;
  }

  private static boolean hasFrontMatter(String body) {
    Matcher opening = FRONT_MATTER.matcher(body);
    return opening.lookingAt() && FRONT_MATTER_END.matcher(body).find(opening.end());
  }

  // The end of the first line that is not blank.
  private static int firstLineEnd(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
