package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours and ranks as French typography sets them. */
final class Figures {
  private static final String NO_BREAK = "\u00A0";
  private static final Pattern HOUR = Pattern.compile("0?(1?\\d|2[0-4])[hH]([0-5]\\d)?");
  private static final Pattern RANK = Pattern.compile("(\\d+|[IVXLC]+)(i?[èe]me|è|[èe]re|ier)(s?)");

  private Figures() {}

  /** « 12h30 » is « 12 h 30 », « 08h00 » « 8 h »; nothing for what is no hour. */
  static Optional<String> hour(String text) {
    Matcher hour = HOUR.matcher(text);
    if (!hour.matches()) {
      return Optional.empty();
    }
    String minutes =
        hour.group(2) == null || hour.group(2).equals("00") ? "" : NO_BREAK + hour.group(2);
    return Optional.of(hour.group(1) + NO_BREAK + "h" + minutes);
  }

  /** Each hour of a stretch, unless it is quoted: « 9h à 17h » is « 9 h à 17 h ». */
  static String hours(Sentence sentence, Span span) {
    StringBuilder text = new StringBuilder();
    int end = sentence.token(span.start()).start();
    for (Token token : sentence.tokens().subList(span.start(), span.end())) {
      Optional<String> hour =
          sentence.quoted(token.index()) || joined(sentence, token.index() + 1)
              ? Optional.empty()
              : hour(token.text());
      text.append(sentence.text(), end - sentence.start(), token.start() - sentence.start())
          .append(hour.orElse(token.text()));
      end = token.end();
    }
    return text.toString();
  }

  // « 2h-3h », « 12h/jour »
  private static boolean joined(Sentence sentence, int next) {
    return next < sentence.size() && sentence.token(next).is("-", "/");
  }

  /** « 1ère » is « 1re », « 2ème » « 2e », « XXème » « XXe ». */
  static Optional<String> rank(String text) {
    Matcher rank = RANK.matcher(text);
    if (!rank.matches()) {
      return Optional.empty();
    }
    boolean first = rank.group(1).equals("1");
    boolean other = rank.group(2).endsWith("me") || rank.group(2).equals("è");
    String ending = other ? "e" : rank.group(2).equals("ier") ? "er" : "re";
    return first == ending.equals("e")
        ? Optional.empty()
        : Optional.of(rank.group(1) + ending + rank.group(3));
  }
}
