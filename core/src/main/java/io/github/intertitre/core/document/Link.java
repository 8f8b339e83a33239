package io.github.intertitre.core.document;

/**
 * Words of a statement that lead to another page.
 *
 * @param start offset of the first character in the statement's text
 * @param end offset after the last
 * @param address where they lead
 */
public record Link(int start, int end, String address) {
  /** Checks the offsets. */
  public Link {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a link needs words, was " + start + ".." + end);
    }
  }

  /** Whether the two share words. */
  public boolean overlaps(Link other) {
    return start < other.end && other.start < end;
  }
}
