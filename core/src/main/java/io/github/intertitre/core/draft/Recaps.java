package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All recaps that an article has the matter for. */
public final class Recaps {
  private final Reader reader;

  /** Recaps made with a reader. */
  public Recaps(Reader reader) {
    this.reader = reader;
  }

  /**
   * The recaps, in the order in which they stand; none repeats a sentence or heading to the letter.
   */
  public List<Recap> draft(Analysis analysis, List<Rewrite> chosen, List<String> headings) {
    Set<String> said = new HashSet<>();
    headings.forEach(heading -> said.add(letters(heading)));
    chosen.forEach(way -> way.sentences().forEach(sentence -> said.add(letters(sentence))));
    List<Fact> facts = FactReader.read(analysis, chosen, reader);
    List<Recap> recaps = new ArrayList<>();
    KeyPoints.of(analysis, facts, said).ifPresent(recaps::add);
    KeyDates.of(facts).ifPresent(recaps::add);
    KeyFigures.of(facts).ifPresent(recaps::add);
    Actors.of(analysis).ifPresent(recaps::add);
    KeyQuotations.of(analysis).ifPresent(recaps::add);
    Questions.of(analysis, facts, said, headings).ifPresent(recaps::add);
    return recaps;
  }

  /** A text by its letters and digits alone, for telling whether it was said. */
  static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    boolean apart = false;
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        letters.append(apart && letters.length() > 0 ? " " : "").append(lower.charAt(i));
        apart = false;
      } else {
        apart = true;
      }
    }
    return letters.toString();
  }
}
