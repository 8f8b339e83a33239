package io.github.intertitre.core;

/** Thrown where what was given is no text that could be rewritten. */
public final class UnusableTextException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Why a text cannot be used. */
  public enum Reason {
    /** No byte, or no character. */
    EMPTY("the text is empty"),
    /** Nothing but spaces, line ends and invisible characters. */
    BLANK("the text holds nothing but blanks"),
    /** A picture, an archive, a PDF: no text at all. */
    BINARY("the input is no text but binary data"),
    /** Text, yet in none of UTF-8, UTF-16 and Windows-1252. */
    UNKNOWN_ENCODING("the text is neither UTF-8 nor UTF-16 nor Windows-1252"),
    /** A title or an instruction, with nothing under it. */
    NO_BODY("the text has no paragraph that could be rewritten"),
    /** A day of publication that is none. */
    NO_DATE("the date is not written as 2024-04-03"),
    /** More characters than {@link Limits} allow. */
    TOO_LARGE("the text is longer than the limits allow"),
    /** Elements or blocks in each other, deeper than {@link Limits} allow. */
    TOO_DEEP("the text is nested deeper than the limits allow");

    private final String message;

    Reason(String message) {
      this.message = message;
    }
  }

  private final Reason reason;

  UnusableTextException(Reason reason) {
    super(reason.message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
