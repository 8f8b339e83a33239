package io.github.intertitre.rules.reading;

/**
 * A name, date or quantity in a sentence.
 *
 * @param kind what it is
 * @param span its tokens
 * @param text as written
 */
public record Mention(Kind kind, Span span, String text) {

  /** What a mention can be. */
  public enum Kind {
    PERSON,
    PLACE,
    ORGANISATION,
    MISC,
    DATE,
    TIME,
    MONEY,
    PERCENT,
    QUANTITY;

    /** Whether it is a proper name. */
    public boolean isName() {
      return this == PERSON || this == PLACE || this == ORGANISATION || this == MISC;
    }
  }
}
