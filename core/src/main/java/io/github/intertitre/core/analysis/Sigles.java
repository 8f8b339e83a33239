package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.names.Gazetteer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which sigle stands for which name: « OMS » for « Organisation mondiale de la santé ». */
final class Sigles {
  private static final Pattern SIGLE = Pattern.compile("\\p{Lu}{2,7}");
  private static final Pattern BREAK = Pattern.compile("[ ’\u00A0-]");
  private static final Set<String> SMALL =
      Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "à", "pour", "en", "aux", "au");

  private Sigles() {}

  /**
   * Whether {@code sigle} is made of the initials of a name, or the gazetteer knows both as one.
   */
  static boolean stands(String sigle, String name) {
    return SIGLE.matcher(sigle).matches()
        && BREAK.matcher(name).find()
        && (initials(name).equals(plain(sigle)) || sameInGazetteer(sigle, name));
  }

  private static String initials(String name) {
    return plain(
        Arrays.stream(BREAK.split(name))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining()));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static boolean sameInGazetteer(String sigle, String name) {
    Gazetteer gazetteer = Lexicon.french().gazetteer();
    return gazetteer.find(sigle).isPresent() && gazetteer.find(sigle).equals(gazetteer.find(name));
  }
}
