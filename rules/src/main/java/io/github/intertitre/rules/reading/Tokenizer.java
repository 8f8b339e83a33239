package io.github.intertitre.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens by the rules of French spelling. */
final class Tokenizer {
  private static final String APOSTROPHE = "['’]";
  private static final String CLITIC =
      "(?:ils?|elles?|on|je|tu|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en|ci|là)";
  // No letter, digit or hyphen goes on: « -en » of « Aix-en-Provence » is no clitic.
  private static final String END = "(?![\\p{L}\\d]|-\\p{L})";
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "(?:https?://|www\\.)\\S+[\\w/]",
              "[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+",
              "[#@][\\p{L}\\d_]+",
              // « aujourd’hui » and its like are one word; « l’ », « qu’ », « lorsqu’ » are cut
              // off.
              "(?:aujourd|prud|quelqu)" + APOSTROPHE + "\\p{L}+|c" + APOSTROPHE + "est-à-dire",
              "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)" + APOSTROPHE,
              "(?:MM|M|Mme|Mlle|Mr|Mrs|Jr|Sr|Dr|Pr|Prof|Me|Mgr|St|Ste|av|apr|art|cf)\\.(?=\\s|$)(?!$)",
              "etc\\.|n°",
              "(?-i:\\p{Lu}h?\\.-\\p{Lu}h?\\.)",
              "(?:(?-i:\\p{Lu})\\.){1,4}(?=[-\\s]|\\p{Lu})|(?-i:\\p{Lu}+&\\p{Lu}+)",
              "\\d{1,3}(?:[ \\u00A0\\u202F.]\\d{3})+(?:,\\d+)?(?!\\d)",
              "\\d+(?:-\\d+)+(?![\\p{L}\\d-])",
              "\\d+(?:[.,]\\d+)?(?:er|re|e|ème|nd|nde)?(?![\\p{L}\\d])",
              "-[mtl]" + APOSTROPHE,
              "-(?:t-)?" + CLITIC + END,
              "rendez-vous" + END,
              "(?:celui|celle|ceux|celles|jusque)-(?:ci|l[àa])" + END,
              "[\\p{L}\\d]+(?:[-'’](?!(?:t-)?" + CLITIC + END + "|[mtl]['’](?:en|y))[\\p{L}\\d]+)*",
              "\\.{2,}|…",
              "\\S"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The character span of the first token. */
  Optional<Span> first(String text) {
    int start = Blanks.skip(text, 0);
    int word = plainWord(text, start);
    if (word > start) {
      return Optional.of(new Span(start, word));
    }
    Matcher matcher = TOKEN.matcher(text);
    return matcher.find(start)
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Character spans of the tokens. */
  List<Span> tokens(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int from = 0;
    while (true) {
      int start = Blanks.skip(text, from);
      int word = plainWord(text, start);
      if (word > start) {
        spans.add(new Span(start, word));
        from = word;
        continue;
      }
      if (!matcher.find(start)) {
        return spans;
      }
      if (!Blanks.at(text, matcher.start())) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
      from = matcher.end();
    }
  }

  // Where letters end that nothing follows which could belong to them; most words are such.
  private static int plainWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean plain =
        end == text.length() || Blanks.at(text, end) || ",;!?)»".indexOf(text.charAt(end)) >= 0;
    return plain ? end : start;
  }
}
