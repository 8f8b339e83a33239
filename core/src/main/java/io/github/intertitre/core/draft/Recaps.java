package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;

/** All recaps that an article has the matter for. */
public final class Recaps {
  private final Reader reader;

  /** Recaps made with a reader. */
  public Recaps(Reader reader) {
    this.reader = reader;
  }

  /** The recaps, in the order in which they stand. */
  public List<Recap> draft(Analysis analysis, List<Rewrite> chosen) {
    List<Recap> recaps = new ArrayList<>();
    KeyPoints.of(analysis, chosen, reader).ifPresent(recaps::add);
    KeyDates.of(analysis, chosen, reader).ifPresent(recaps::add);
    Actors.of(analysis).ifPresent(recaps::add);
    Questions.of(analysis, chosen, reader).ifPresent(recaps::add);
    return recaps;
  }
}
