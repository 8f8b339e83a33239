package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Block;
import java.util.List;
import java.util.Locale;
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
    int pixels = Pixels.width(title);
    String message = String.format(Locale.ROOT, "Le titre occupe %d pixels (600 au plus).", pixels);
    if (title.isBlank()) {
      return Finding.fault("TITLE_WIDTH", "Le titre manque.", "", "Donnez un titre.");
    }
    return pixels <= Thresholds.TITLE_PIXELS
        ? Finding.good("TITLE_WIDTH", message)
        : Finding.hint("TITLE_WIDTH", message, title, "Raccourcissez-le : il serait coupé.");
  }

  private Finding descriptionLength() {
    String code = "DESCRIPTION_LENGTH";
    String description = reading.metadata().metaDescription();
    int length = description.codePointCount(0, description.length());
    String message =
        String.format(Locale.ROOT, "La description compte %d caractères (de 121 à 156).", length);
    if (length == 0) {
      return Finding.fault(code, "La description manque.", "", "Résumez l’article en une phrase.");
    }
    return length >= Thresholds.DESCRIPTION_LEAST && length <= Thresholds.DESCRIPTION_MOST
        ? Finding.good(code, message)
        : Finding.hint(code, message, description, "Visez de 121 à 156 caractères.");
  }

  private Finding length() {
    String message =
        String.format(Locale.ROOT, "L’article compte %d mots (300 au moins).", reading.words());
    return reading.words() >= Thresholds.ARTICLE_WORDS
        ? Finding.good("TEXT_LENGTH", message)
        : Finding.fault("TEXT_LENGTH", message, "", "Développez le sujet, sans remplissage.");
  }

  private Finding singleTitle() {
    long titles = reading.headings().stream().filter(h -> h.level() == 1).count();
    String message =
        String.format(Locale.ROOT, "L’article a %d titre de niveau 1 (un seul).", titles);
    return titles <= 1
        ? Finding.good("SINGLE_TITLE", message)
        : Finding.fault("SINGLE_TITLE", message, "", "Faites des autres des intertitres.");
  }

  private Finding headingOrder() {
    List<Block.Heading> headings = reading.headings();
    for (int i = 1; i < headings.size(); i++) {
      if (headings.get(i).level() > headings.get(i - 1).level() + 1) {
        return Finding.hint(
            "HEADING_ORDER",
            "Un intertitre saute un niveau.",
            headings.get(i).statement().text(),
            "Descendez d’un seul niveau à la fois.");
      }
    }
    return Finding.good("HEADING_ORDER", "Les niveaux d’intertitres se suivent.");
  }
}
