package io.github.intertitre.core.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When, by whom and where the article appears. Nothing of this is ever made up: what nobody gave
 * stays empty, and no renderer writes it.
 *
 * @param date day of publication
 * @param modified day of the last change
 * @param author as given
 * @param url canonical address
 * @param faqData whether structured data name questions and answers, as was asked
 * @param frontMatter fields of the source's front matter that mean nothing here, kept for the
 *     output: {@code tags}, {@code categories}
 */
public record Publication(
    Optional<LocalDate> date,
    Optional<LocalDate> modified,
    Optional<String> author,
    Optional<String> url,
    boolean faqData,
    Map<String, List<String>> frontMatter) {

  /** Copies the front matter, in its order. */
  public Publication {
    frontMatter = Collections.unmodifiableMap(new LinkedHashMap<>(frontMatter));
  }

  /** Nothing is known. */
  public static Publication unknown() {
    return new Publication(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Map.of());
  }
}
