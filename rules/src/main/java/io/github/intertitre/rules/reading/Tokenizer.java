package io.github.intertitre.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens by the rules of French spelling. */
final class Tokenizer {
  private static final String APOSTROPHE = "['’]";
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "https?://\\S+[\\w/]",
              "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
              // « aujourd’hui » and its like are one word; « l’ », « qu’ », « lorsqu’ » are cut
              // off.
              "(?:aujourd|prud|quelqu)" + APOSTROPHE + "\\p{L}+",
              "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)" + APOSTROPHE,
              "(?:MM|M|Mme|Mlle|Dr|Pr|Me|Mgr|St|Ste|av|apr|art|cf|etc)\\.(?=\\s|$)(?!$)",
              "(?:\\p{Lu}\\.){1,4}(?=[-\\s]|\\p{Lu})",
              "\\d{1,3}(?:[ \\u00A0\\u202F.]\\d{3})+(?:,\\d+)?(?!\\d)",
              "\\d+(?:[.,]\\d+)?(?:er|re|e|ème|nd|nde)?(?![\\p{L}\\d])",
              "-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en)(?![\\p{L}\\d])",
              "[\\p{L}\\d]+(?:[-'’](?!(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)(?![\\p{L}\\d-]))[\\p{L}\\d]+)*",
              "\\.{2,}|…",
              "\\S"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Character spans of the tokens. */
  List<Span> tokens(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      if (!blank(text.charAt(matcher.start()))) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
      from = matcher.end();
    }
    return spans;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
