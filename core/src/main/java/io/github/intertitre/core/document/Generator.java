package io.github.intertitre.core.document;

import io.github.intertitre.lexicon.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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

  /**
   * This library with a caller's own rules and notes, each as a file has it: where there are some,
   * the fingerprint is another one.
   */
  public Generator with(List<String> ownRules, List<String> ownNotes) {
    return new Generator(version, marked(rules, ownRules), marked(lexicon, ownNotes), ground);
  }

  private static String marked(String fingerprint, List<String> own) {
    if (own.isEmpty()) {
      return fingerprint;
    }
    MessageDigest digest = sha256();
    digest.update(fingerprint.getBytes(StandardCharsets.UTF_8));
    for (String text : own) {
      digest.update((byte) 0);
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return shortened(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
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
