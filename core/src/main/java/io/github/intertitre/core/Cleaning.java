package io.github.intertitre.core;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes text canonical: composed characters, « \n » line ends, nothing that cannot be seen. */
final class Cleaning {
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029\\f\\x0B]");
  private static final Pattern SPACE = Pattern.compile("[\\t\\u1680\\u2000-\\u2008\\u200A\\u3000]");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n]]|\\uFFFD|\\uFE0F");

  private Cleaning() {}

  static String clean(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    String seen = UNSEEN.matcher(SPACE.matcher(lines).replaceAll(" ")).replaceAll("");
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }
}
