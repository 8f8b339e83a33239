package io.github.intertitre.core.document;

import java.util.Locale;

/** What a block does in the article. */
public enum Role {
  /** The title. */
  TITLE,
  /** The opening paragraph, the news in brief. */
  LEDE,
  /** A section of the article's own matter. */
  SECTION,
  /** Notes of the lexicon beside the matter that calls for them. */
  CONTEXT,
  /** « L’essentiel ». */
  KEY_POINTS,
  /** « Les dates clés ». */
  KEY_DATES,
  /** « Les chiffres clés ». */
  KEY_FIGURES,
  /** « Les citations marquantes ». */
  KEY_QUOTATIONS,
  /** « Qui sont les acteurs cités ? ». */
  ACTORS,
  /** « Questions fréquentes ». */
  FAQ,
  /** A recap by a template of the user's own. */
  OWN;

  /** The name in JSON and in class attributes: {@code key-dates}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the block says again, in another form, what running text has said. */
  public boolean isRecap() {
    return this == KEY_POINTS
        || this == KEY_DATES
        || this == KEY_FIGURES
        || this == KEY_QUOTATIONS
        || this == ACTORS
        || this == FAQ
        || this == OWN;
  }
}
