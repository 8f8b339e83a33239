package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.surface.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * One sentence that a rule gives: text, labels and calls, « {S} {V} {A}. », « {resume(S)} {W} {B}.
 * ».
 */
final class Output {
  private static final java.util.regex.Pattern SLOT =
      java.util.regex.Pattern.compile("\\{([^}]*)\\}");

  private interface Piece {
    Optional<String> text(Match match, Context context);
  }

  private final List<Piece> pieces = new ArrayList<>();

  Output(String template) {
    Matcher matcher = SLOT.matcher(template);
    int at = 0;
    while (matcher.find()) {
      literal(template.substring(at, matcher.start()));
      pieces.add(slot(matcher.group(1)));
      at = matcher.end();
    }
    literal(template.substring(at));
  }

  private void literal(String text) {
    pieces.add((match, context) -> Optional.of(text));
  }

  private static Piece slot(String text) {
    if (!text.contains("(")) {
      return (match, context) -> Optional.of(match.text(text));
    }
    Call call = Call.parse(text);
    Functions.Function function = Functions.named(call.name());
    return (match, context) -> function.apply(match, context, call.labels());
  }

  /** The sentence, or nothing where a call was not sure. */
  Optional<String> fill(Match match, Context context) {
    StringBuilder filled = new StringBuilder();
    for (Piece piece : pieces) {
      Optional<String> text = piece.text(match, context);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      filled.append(text.get());
    }
    return Optional.of(finish(filled.toString()));
  }

  // Empty labels leave blanks behind, and a sentence begins with a capital.
  private static String finish(String text) {
    String clean =
        text.strip()
            .replaceAll(" {2,}", " ")
            .replaceAll(" +([,.])", "$1")
            .replaceAll(",([,.])", "$1")
            .replaceAll("(?<=\\p{L}’) (?=\\p{L})", "");
    return Typography.capitalised(clean);
  }
}
