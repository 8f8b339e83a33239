package io.github.intertitre.rules.reading;

/**
 * A stretch from {@code start} (included) to {@code end} (excluded), of tokens or of characters.
 */
public record Span(int start, int end) {
  /** Checks the order of the bounds. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span must run forward from 0, was " + start + ".." + end);
    }
  }

  /** How much it holds. */
  public int length() {
    return end - start;
  }

  /** Whether {@code position} lies inside. */
  public boolean contains(int position) {
    return position >= start && position < end;
  }

  /** Whether all of {@code other} lies inside. */
  public boolean contains(Span other) {
    return other.start >= start && other.end <= end;
  }

  /** Whether the two share something. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
