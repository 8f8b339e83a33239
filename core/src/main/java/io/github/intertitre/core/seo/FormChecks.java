package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Block;
import java.util.List;
import java.util.stream.Stream;

/** Title, description, length and order of headings. */
final class FormChecks {
  private final Reading reading;

  private FormChecks(Reading reading) {
    this.reading = reading;
  }

  static Stream<Finding> of(Reading reading) {
    FormChecks checks = new FormChecks(reading);
    return Stream.of(
        checks.titleWidth(),
        checks.descriptionLength(),
        checks.length(),
        checks.singleTitle(),
        checks.headingOrder());
  }

  private Finding titleWidth() {
    String title = reading.metadata().metaTitle();
    if (title.isBlank()) {
      return Finding.fault("TITLE_WIDTH.missing", "");
    }
    int pixels = Pixels.width(title);
    return pixels <= Thresholds.TITLE_PIXELS
        ? Finding.good("TITLE_WIDTH", pixels)
        : Finding.hint("TITLE_WIDTH", title, pixels);
  }

  private Finding descriptionLength() {
    String description = reading.metadata().metaDescription();
    int length = description.codePointCount(0, description.length());
    if (length == 0) {
      return Finding.fault("DESCRIPTION_LENGTH.missing", "");
    }
    return length >= Thresholds.DESCRIPTION_LEAST && length <= Thresholds.DESCRIPTION_MOST
        ? Finding.good("DESCRIPTION_LENGTH", length)
        : Finding.hint("DESCRIPTION_LENGTH", description, length);
  }

  private Finding length() {
    return reading.words() >= Thresholds.ARTICLE_WORDS
        ? Finding.good("TEXT_LENGTH", reading.words())
        : Finding.fault("TEXT_LENGTH", "", reading.words());
  }

  private Finding singleTitle() {
    List<Block.Heading> titles = reading.headings().stream().filter(h -> h.level() == 1).toList();
    return titles.size() <= 1
        ? Finding.good("SINGLE_TITLE", titles.size())
        : Finding.fault("SINGLE_TITLE", titles.get(1).statement().text(), titles.size());
  }

  private Finding headingOrder() {
    List<Block.Heading> headings = reading.headings();
    for (int i = 1; i < headings.size(); i++) {
      if (headings.get(i).level() > headings.get(i - 1).level() + 1) {
        return Finding.hint("HEADING_ORDER.skipped", headings.get(i).statement().text());
      }
    }
    return Finding.good("HEADING_ORDER");
  }
}
