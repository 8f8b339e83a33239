package io.github.intertitre.core.seo;

/**
 * How wide a title is on a result page. The widths are those of Arial at 20 px, by classes of
 * letters: narrow, half wide, wide, capitals, the rest.
 */
final class Pixels {
  private Pixels() {}

  static int width(String title) {
    return (int) Math.round(title.codePoints().mapToDouble(Pixels::width).sum());
  }

  private static double width(int c) {
    if ("iljI.,:;'’!|".indexOf(c) >= 0) {
      return 5;
    }
    if ("mwMW—%".indexOf(c) >= 0) {
      return 16;
    }
    if ("ftr-()«»".indexOf(c) >= 0 || Character.isSpaceChar(c)) {
      return c == '\u202F' ? 3 : 6;
    }
    return Character.isUpperCase(c) ? 13.5 : 11;
  }
}
