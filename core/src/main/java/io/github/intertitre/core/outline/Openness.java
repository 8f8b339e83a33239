package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import java.util.BitSet;

/** Where a quotation of several sentences runs on, so that nothing may come between them. */
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
}
