package io.github.intertitre.rules.reading;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Finds what stands between quotation marks that are both there. */
final class QuotationMarks {
  // Straight marks tell badly where they open; a long stretch between two is no quotation.
  private static final int LONGEST_STRAIGHT = 300;

  private QuotationMarks() {}

  /** The characters between « and », “ and ”, or a pair of ", the opening mark left out. */
  static BitSet inside(String text) {
    BitSet inside = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (opens(text, i)) {
        // « in « »: the first was never closed.
        open.removeIf(at -> text.charAt(at) == c);
        open.push(i);
      } else if ("»”\"".indexOf(c) >= 0) {
        close(text, i, open, inside);
      } else if (Blanks.parts(text, i)) {
        open.clear();
      }
    }
    return inside;
  }

  private static void close(String text, int i, Deque<Integer> open, BitSet inside) {
    while (!open.isEmpty()) {
      int from = open.pop();
      boolean pair = closing(text.charAt(from)) == text.charAt(i);
      if (pair && (text.charAt(i) != '"' || i - from < LONGEST_STRAIGHT)) {
        inside.set(from + 1, i + 1);
        return;
      }
    }
  }

  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    boolean before = i == 0 || Blanks.at(text, i - 1) || "(«“’'".indexOf(text.charAt(i - 1)) >= 0;
    boolean after = i + 1 < text.length() && !Blanks.at(text, i + 1);
    return c == '«' || c == '“' || c == '"' && before && after;
  }

  private static char closing(char opening) {
    return opening == '«' ? '»' : opening == '“' ? '”' : '"';
  }
}
