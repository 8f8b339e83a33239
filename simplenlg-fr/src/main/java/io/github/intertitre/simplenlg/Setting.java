package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.surface.Typography;

/** Sets a phrase as French is set: ’, « », no-break spaces; text that has none of them is left. */
final class Setting {
  private static final String MARKS = "'\"«»;!?:%€\u00A0.";

  private Setting() {}

  static String set(String text) {
    String clean = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    for (int i = 0; i < clean.length(); i++) {
      if (MARKS.indexOf(clean.charAt(i)) >= 0) {
        return Typography.french(clean);
      }
    }
    return clean;
  }
}
