package io.github.intertitre.core.links;

import io.github.intertitre.core.document.Link;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a term in a statement: whole words, outside quotation marks. */
final class Mentions {
  private Mentions() {}

  static Optional<Link> first(String text, String term, String address) {
    Matcher matcher = pattern(term).matcher(text);
    while (matcher.find()) {
      if (!isQuoted(text, matcher.start())) {
        return Optional.of(new Link(matcher.start(), matcher.end(), address));
      }
    }
    return Optional.empty();
  }

  /** The same words, quoted or not, as a source's own link has them. */
  static Optional<Link> anywhere(String text, Pattern words, String address) {
    Matcher matcher = words.matcher(text);
    return matcher.find()
        ? Optional.of(new Link(matcher.start(), matcher.end(), address))
        : Optional.empty();
  }

  /** The words of a term: blanks of every width and apostrophes of every shape are the same. */
  static Pattern pattern(String term) {
    StringBuilder regex = new StringBuilder("(?<![\\p{L}\\p{N}-])");
    for (String piece :
        Typography.french(term).split("(?<=[\\s\\u00A0\\u202F’])|(?=[\\s\\u00A0\\u202F’])")) {
      if (piece.isBlank() || piece.equals("\u00A0") || piece.equals("\u202F")) {
        regex.append("[\\s\\u00A0\\u202F]+");
      } else if (piece.equals("’")) {
        regex.append("['’]");
      } else {
        regex.append(Pattern.quote(piece));
      }
    }
    return Pattern.compile(
        regex + "(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isQuoted(String text, int at) {
    int opened = text.lastIndexOf('«', at);
    int closed = text.lastIndexOf('»', at);
    boolean within = opened > closed;
    // A quotation that goes on from the statement before has only its end here.
    boolean goesOn = opened < 0 && text.indexOf('»', at) >= 0 && text.indexOf('«', at) < 0;
    return within || goesOn;
  }
}
