package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import java.util.BitSet;

/**
 * Where one sentence is waited for by the one before, so that nothing may come between them: inside
 * a quotation, after a question, in a list.
 */
public final class Openness {
  private static final int LONGEST = 12;

  private Openness() {}

  /** The indices of the sentences that begin inside a quotation which an earlier one opens. */
  public static BitSet insideQuotation(Analysis analysis) {
    BitSet inside = new BitSet();
    int opened = -1;
    for (int i = 0; i < analysis.clean().size(); i++) {
      String text = analysis.clean().get(i).text();
      int open = text.lastIndexOf('«');
      int close = text.lastIndexOf('»');
      if (opened >= 0 && close >= 0 && i - opened <= LONGEST) {
        inside.set(opened + 1, i + 1);
      }
      if (open > close) {
        opened = opened >= 0 && close < 0 ? opened : i;
      } else if (close >= 0) {
        opened = -1;
      }
    }
    return inside;
  }

  /** The indices of the sentences before which no section may begin. */
  public static BitSet awaited(Analysis analysis) {
    BitSet awaited = insideQuotation(analysis);
    for (int i = 1; i < analysis.clean().size(); i++) {
      if (awaits(analysis.clean().get(i - 1).text())) {
        awaited.set(i);
      }
    }
    return awaited;
  }

  /** Whether a text ends as one that calls for what follows: a question, « : », « ; », « … ». */
  public static boolean awaits(String text) {
    return text.strip().matches("(?s).*(?:[?:;…]|\\.\\.\\.)");
  }
}
