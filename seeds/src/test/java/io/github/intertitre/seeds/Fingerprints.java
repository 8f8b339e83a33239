package io.github.intertitre.seeds;

import java.util.regex.Pattern;

/** Takes out of a JSON output what names the build and not the text. */
final class Fingerprints {
  private static final Pattern GENERATOR =
      Pattern.compile("\"generator\": \\{[^}]*\\}", Pattern.DOTALL);

  private Fingerprints() {}

  static String removed(String json) {
    return GENERATOR.matcher(json).replaceFirst("\"generator\": {}");
  }
}
