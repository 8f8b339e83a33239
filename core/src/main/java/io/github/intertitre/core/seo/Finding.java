package io.github.intertitre.core.seo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one check of the audit found: what, where, why it matters, and how to mend it, in French and
 * in English.
 *
 * <pre>{@code
 * finding.message();               // La description compte 98 caractères (de 121 à 156).
 * finding.why(Locale.FRENCH);      // C’est elle que les résultats de recherche montrent…
 * finding.howToMend(Locale.FRENCH) // Visez de 121 à 156 caractères.
 * }</pre>
 *
 * @param code stable, for programs: {@code TITLE_WIDTH}
 * @param severity how much it weighs
 * @param key the code, or the code and a case of it: {@code TITLE_WIDTH.missing}
 * @param values what fills the places of the message: « 612 »
 * @param where the text that is meant; empty where it is the whole article
 */
public record Finding(
    String code, Severity severity, String key, List<String> values, String where) {

  /** Copies the values. */
  public Finding {
    values = List.copyOf(values);
  }

  /** What was measured, and what would be good, in French. */
  public String message() {
    return message(Locale.FRENCH);
  }

  /** What was measured, and what would be good; in French or else in English. */
  public String message(Locale locale) {
    return Sentences.in(locale).of(key, values);
  }

  /** Why it matters. */
  public String why(Locale locale) {
    return Sentences.in(locale).of(code + ".why", values);
  }

  /** What to do, in French; empty where all is well. */
  public String howToMend() {
    return howToMend(Locale.FRENCH);
  }

  /** What to do, in French or else in English; empty where all is well. */
  public String howToMend(Locale locale) {
    return severity == Severity.GOOD ? "" : Sentences.in(locale).mending(key, code, values);
  }

  /** The page of Google's advice, where the check rests on one. */
  public Optional<String> basis() {
    return Sentences.in(Locale.ENGLISH).basis(code);
  }

  static Finding good(String key, Object... values) {
    return of(Severity.GOOD, key, "", values);
  }

  static Finding hint(String key, String where, Object... values) {
    return of(Severity.HINT, key, where, values);
  }

  static Finding fault(String key, String where, Object... values) {
    return of(Severity.FAULT, key, where, values);
  }

  private static Finding of(Severity severity, String key, String where, Object... values) {
    String code = key.replaceFirst("\\..*", "");
    List<String> shown = Arrays.stream(values).map(Object::toString).toList();
    return new Finding(code, severity, key, shown, where);
  }
}
