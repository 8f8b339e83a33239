package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * One sentence that a rule gives: text, labels and calls, « {S} {V} {A}. », « {resume(S)} {W} {B}.
 * ».
 */
final class Output {
  // « d’ une »
  private static final String ELIDED =
      "(?i)(?<=\\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]) (?=[\\p{L}«“])";
  // Empty labels leave blanks behind.
  private static final Replacements BLANKS_AND_STOPS =
      new Replacements(
          "  ",
          " {2,}",
          " ",
          " ,",
          " +,",
          ",",
          " .",
          " +\\.(?![\\p{L}\\d])",
          ".",
          ",,",
          ",,",
          ",",
          ",.",
          ",\\.",
          ".",
          "etc..",
          "\\betc\\.\\.$",
          "etc.",
          ".",
          "([.!?…][\\s\\u00A0\\u202F]*[»”])\\.$",
          "$1",
          "( ",
          "\\( +",
          "(",
          " )",
          " +\\)",
          ")",
          "’ ",
          ELIDED,
          "",
          "' ",
          ELIDED,
          "");
  private static final java.util.regex.Pattern SLOT =
      java.util.regex.Pattern.compile("\\{([^}]*)\\}");

  /** What a piece gives: its text, and the tokens of the source that it repeats. */
  private record Part(String text, Optional<Span> source) {
    boolean follows(Optional<Span> before) {
      return before.isPresent() && source.isPresent() && before.get().end() == source.get().start();
    }
  }

  private interface Piece {
    Optional<Part> part(Match match, Context context);
  }

  private final String template;
  private final List<Piece> pieces = new ArrayList<>();

  Output(String template) {
    this.template = template;
    Matcher matcher = SLOT.matcher(template);
    int at = 0;
    while (matcher.find()) {
      literal(template.substring(at, matcher.start()));
      pieces.add(slot(matcher.group(1)));
      at = matcher.end();
    }
    literal(template.substring(at));
  }

  /** As the rule's file has it. */
  String template() {
    return template;
  }

  private void literal(String text) {
    pieces.add((match, context) -> Optional.of(new Part(text, Optional.empty())));
  }

  private static Piece slot(String text) {
    if (!text.contains("(")) {
      return (match, context) ->
          Optional.of(new Part(match.text(text), Optional.of(match.span(text))));
    }
    Call call = Call.parse(text);
    Functions.Function function = Functions.named(call.name());
    return (match, context) ->
        give(function, match, context, call.labels())
            .map(given -> new Part(given, Optional.empty()));
  }

  private static Optional<String> give(
      Functions.Function function, Match match, Context context, List<String> labels) {
    try {
      return function.apply(match, context, labels);
    } catch (IndexOutOfBoundsException e) {
      // Asked for a word that its label has not.
      return Optional.empty();
    }
  }

  /** The sentence, or nothing where a call was not sure. */
  Optional<String> fill(Match match, Context context) {
    StringBuilder filled = new StringBuilder();
    Optional<Span> before = Optional.empty();
    for (Piece piece : pieces) {
      Optional<Part> part = piece.part(match, context);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      if (part.get().text().isBlank()) {
        filled.append(part.get().text());
        continue;
      }
      filled.append(part.get().follows(before) ? "" : Seams.MARK).append(part.get().text());
      before = part.get().source();
    }
    return Seams.close(filled.toString()).map(Output::finish);
  }

  private static String finish(String text) {
    return Typography.capitalised(BLANKS_AND_STOPS.in(text.strip()));
  }
}
