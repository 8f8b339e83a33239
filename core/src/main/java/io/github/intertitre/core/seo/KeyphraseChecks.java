package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Whether the keyphrase stands where searchers and search engines look for it. */
final class KeyphraseChecks {
  private final Reading reading;
  private final Keyphrase keyphrase;

  private KeyphraseChecks(Reading reading) {
    this.reading = reading;
    this.keyphrase = reading.keyphrase();
  }

  static Stream<Finding> of(Reading reading) {
    if (reading.keyphrase().isEmpty()) {
      return Stream.of(Finding.fault("KEYPHRASE_MISSING", ""));
    }
    KeyphraseChecks checks = new KeyphraseChecks(reading);
    return Stream.concat(
        Stream.of(
            checks.length(),
            checks.title(),
            checks.beginning(),
            checks.headings(),
            checks.description(),
            checks.slug()),
        FrequencyChecks.of(reading));
  }

  private Finding length() {
    return keyphrase.size() <= Thresholds.KEYPHRASE_WORDS
        ? Finding.good("KEYPHRASE_LENGTH", keyphrase.size())
        : Finding.hint("KEYPHRASE_LENGTH", keyphrase.text(), keyphrase.size());
  }

  private Finding title() {
    String title = reading.metadata().metaTitle();
    if (keyphrase.opens(title)) {
      return Finding.good("KEYPHRASE_IN_TITLE");
    }
    return keyphrase.uses(title) > 0
        ? Finding.hint("KEYPHRASE_IN_TITLE.late", title)
        : Finding.fault("KEYPHRASE_IN_TITLE.missing", title);
  }

  private Finding beginning() {
    List<Statement> statements = reading.firstParagraph().map(Block::statements).orElse(List.of());
    if (statements.stream().anyMatch(s -> keyphrase.uses(s.text()) > 0)) {
      return Finding.good("KEYPHRASE_IN_BEGINNING");
    }
    String first = statements.stream().findFirst().map(Statement::text).orElse("");
    return Finding.fault("KEYPHRASE_IN_BEGINNING.missing", first);
  }

  private Finding headings() {
    List<Block.Heading> headings = reading.subheadings();
    if (headings.isEmpty() && reading.words() <= Thresholds.SECTION_WORDS) {
      return Finding.good("KEYPHRASE_IN_HEADINGS.short", Thresholds.SECTION_WORDS);
    }
    if (headings.isEmpty()) {
      return Finding.fault("KEYPHRASE_IN_HEADINGS.none", "");
    }
    long holding =
        headings.stream().filter(h -> keyphrase.isTouchedBy(h.statement().text())).count();
    long share = 100 * holding / headings.size();
    if (share < Thresholds.HEADINGS_LEAST) {
      return Finding.hint("KEYPHRASE_IN_HEADINGS.few", "", holding, headings.size());
    }
    // A single subheading is no pattern.
    return share > Thresholds.HEADINGS_MOST && headings.size() > 1
        ? Finding.hint("KEYPHRASE_IN_HEADINGS.many", "", holding, headings.size())
        : Finding.good("KEYPHRASE_IN_HEADINGS", holding, headings.size());
  }

  private Finding description() {
    String description = reading.metadata().metaDescription();
    int uses = keyphrase.uses(description);
    if (uses == 0) {
      return Finding.fault("KEYPHRASE_IN_DESCRIPTION.missing", description, keyphrase.text());
    }
    return uses <= Thresholds.DESCRIPTION_USES
        ? Finding.good("KEYPHRASE_IN_DESCRIPTION", uses)
        : Finding.hint("KEYPHRASE_IN_DESCRIPTION", description, uses);
  }

  private Finding slug() {
    String slug = reading.metadata().slug();
    return keyphrase.isIn(slug)
        ? Finding.good("KEYPHRASE_IN_SLUG")
        : Finding.hint("KEYPHRASE_IN_SLUG.missing", slug);
  }
}
