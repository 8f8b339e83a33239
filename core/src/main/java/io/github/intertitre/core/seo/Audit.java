package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * SEO and readability of a document.
 *
 * <pre>{@code
 * Audit.of(document).findings().forEach(f -> System.out.println(f.message()));
 * // Le mot-clé « troupes en Ukraine » manque dans la description.
 * }</pre>
 *
 * @param seoChecks all that was looked at for search engines, what is good included
 * @param readabilityChecks all that was looked at for readers, what is good included
 */
public record Audit(List<Finding> seoChecks, List<Finding> readabilityChecks) {
  /** Copies the lists. */
  public Audit {
    seoChecks = List.copyOf(seoChecks);
    readabilityChecks = List.copyOf(readabilityChecks);
  }

  /** The audit of a document. */
  public static Audit of(Document document) {
    Reading reading = new Reading(document);
    return new Audit(
        Stream.concat(KeyphraseChecks.of(reading), FormChecks.of(reading)).toList(),
        ReadabilityChecks.of(reading).toList());
  }

  /** What is not good, for search engines first. */
  public List<Finding> findings() {
    return Stream.concat(seoChecks.stream(), readabilityChecks.stream())
        .filter(finding -> finding.severity() != Severity.GOOD)
        .toList();
  }

  /** 0 to 100: the share of good SEO checks, a hint counting half. */
  public int seo() {
    return score(seoChecks);
  }

  /** 0 to 100: the share of good readability checks, a hint counting half. */
  public int readability() {
    return score(readabilityChecks);
  }

  private static int score(List<Finding> checks) {
    int points = checks.stream().mapToInt(check -> 2 - check.severity().ordinal()).sum();
    return checks.isEmpty() ? 100 : Math.round(50f * points / checks.size());
  }
}
