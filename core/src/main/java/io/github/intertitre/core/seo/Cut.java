package io.github.intertitre.core.seo;

import io.github.intertitre.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a statement where a reader draws breath: a quotation of three sentences is three to read.
 */
final class Cut {
  private static final Pattern END =
      Pattern.compile(
          "[.!?…]+(?:[\\s\\u00A0\\u202F]*[»”])?[\\s\\u00A0\\u202F]+(?=[«“(]?[\\s\\u00A0\\u202F]*\\p{Lu})");
  private static final Pattern LAST_WORD = Pattern.compile("[^\\s\\u00A0\\u202F«“(’']*$");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}h?(?:\\.-?\\p{Lu}h?)?");
  private static final Set<String> ABBREVIATIONS = WordLists.named("abbreviations");

  private Cut() {}

  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (!shortens(text.substring(start, end.start()), text.charAt(end.start()))) {
        sentences.add(text.substring(start, end.end()).strip());
        start = end.end();
      }
    }
    sentences.add(text.substring(start));
    return sentences;
  }

  // « M. Roy », « J.-C. », « av. »
  private static boolean shortens(String before, char mark) {
    Matcher word = LAST_WORD.matcher(before);
    return mark == '.'
        && word.find()
        && (INITIALS.matcher(word.group()).matches()
            || ABBREVIATIONS.contains(word.group().toLowerCase(Locale.ROOT)));
  }
}
