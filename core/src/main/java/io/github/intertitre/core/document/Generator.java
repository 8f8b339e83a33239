package io.github.intertitre.core.document;

import io.github.intertitre.lexicon.Resources;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What made a text: the same version, rules and lexicon make the same bytes again.
 *
 * @param version of the library
 * @param rules fingerprint of the rule and template files
 * @param lexicon fingerprint of the lexicon's files
 * @param ground fingerprint of all code and data but the notes, which concern single articles
 */
public record Generator(String version, String rules, String lexicon, String ground) {
  private static final class Holder {
    static final Generator CURRENT = read();
  }

  /** This library. */
  public static Generator current() {
    return Holder.CURRENT;
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(16, digest.length()));
  }

  private static Generator read() {
    Map<String, String> fields =
        Resources.lines(Generator.class, "build.properties").stream()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new Generator(
        fields.get("version"),
        shortened(fields.get("rules")),
        shortened(fields.get("lexicon")),
        shortened(fields.get("ground")));
  }
}
