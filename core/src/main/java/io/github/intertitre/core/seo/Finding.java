package io.github.intertitre.core.seo;

/**
 * What one check of the audit found.
 *
 * @param code stable, for programs: {@code TITLE_WIDTH}
 * @param severity how much it weighs
 * @param message what was measured and what would be good, in French
 * @param where the text or place that is meant; empty where it is the whole article
 * @param howToMend what to do, in French; empty where all is well
 */
public record Finding(
    String code, Severity severity, String message, String where, String howToMend) {

  static Finding good(String code, String message) {
    return new Finding(code, Severity.GOOD, message, "", "");
  }

  static Finding hint(String code, String message, String where, String howToMend) {
    return new Finding(code, Severity.HINT, message, where, howToMend);
  }

  static Finding fault(String code, String message, String where, String howToMend) {
    return new Finding(code, Severity.FAULT, message, where, howToMend);
  }
}
