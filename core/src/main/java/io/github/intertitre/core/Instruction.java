package io.github.intertitre.core;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a first line that asks for a rewriting, as people paste it above their text. */
final class Instruction {
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:make|rewrite|write|create|optimi[sz]e|turn|rends?|rendez|réécris|réécrivez|optimise[rz]?|rédige[rz]?|transforme[rz]?)\\b.*\\b(?:article|text|texte|seo)\\b");
  private static final Pattern WORDS = Pattern.compile("(\\d{3,4})\\s*(?:words|mots)");

  private Instruction() {}

  static Optional<Options> read(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (line.length() > 400 || !ASKS.matcher(lower).find() || !mentionsForm(lower)) {
      return Optional.empty();
    }
    Options.Builder options = Options.builder();
    Matcher words = WORDS.matcher(lower);
    if (words.find()) {
      options.words(Integer.parseInt(words.group(1)));
    }
    return Optional.of(options.build());
  }

  private static boolean mentionsForm(String lower) {
    return lower.matches(
        ".*(?:\\bseo\\b|subheading|sous-titre|intertitre|référencement|\\d words|\\d mots).*");
  }
}
