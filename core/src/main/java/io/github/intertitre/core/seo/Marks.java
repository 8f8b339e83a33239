package io.github.intertitre.core.seo;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether quotation marks, apostrophes, ellipses and the spaces before marks are the French ones.
 */
final class Marks {
  private static final Pattern FAULT =
      Pattern.compile(
          "[\"“”]" // quotation marks of other languages
              + "|(?<=\\p{L})'(?=\\p{L})" // straight apostrophe
              + "|\\.{3}" // three full stops
              + "| {2,}"
              + "|(?<=\\S) [;:!?»]" // a space that may break
              + "|« "
              + "|«(?=[^\\s\\u00A0\\u202F])"
              + "|[\\p{L}\\d)][;!?](?=\\s|$)" // no space at all
              + "|\\p{L}:(?=\\s|$)"
              + "|[^\\s\\u00A0\\u202F]»");

  private Marks() {}

  static Finding check(Reading reading) {
    List<String> texts = reading.matter();
    long faults = texts.stream().mapToLong(text -> FAULT.matcher(text).results().count()).sum();
    return faults == 0
        ? Finding.good("TYPOGRAPHY", faults)
        : Finding.hint("TYPOGRAPHY", first(texts), faults);
  }

  private static String first(List<String> texts) {
    return texts.stream().filter(text -> FAULT.matcher(text).find()).findFirst().orElse("");
  }
}
