package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.rules.reading.Sentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where an article says that something is: « à Paris », « en Italie ». */
final class Scenes {
  private static final Pattern LOCATED =
      Pattern.compile(
          "(?<!\\p{L})(?:[àÀ]|[eE]n|[aA]u|[aA]ux|[dD]ans (?:le|la|l’|les)|vers|près de|ville de|région de|banlieue de|centre de|nord de|sud de|est de|ouest de|aéroport de) ?");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> SEATS = WordLists.named("seats");
  private static final int SEATED_WITHIN = 50;

  private final List<Located> places;

  private Scenes(List<Located> places) {
    this.places = places;
  }

  /** Where a text goes on behind « à » or another word that tells where something is. */
  private record Located(String text, int at) {}

  static Scenes of(Analysis analysis) {
    return new Scenes(
        analysis.clean().stream()
            .map(Sentence::text)
            .flatMap(
                text ->
                    LOCATED
                        .matcher(text)
                        .results()
                        .filter(m -> !seated(text, m.start()))
                        .map(m -> new Located(text, m.end())))
            .toList());
  }

  // « au ministère de la Défense à Paris » tells whose ministry it is, not where the news is.
  private static boolean seated(String text, int at) {
    String before = text.substring(Math.max(0, at - SEATED_WITHIN), at);
    return BREAK.splitAsStream(NoteNames.key(before)).anyMatch(SEATS::contains);
  }

  /** Whether something is in the place that a note is on. */
  boolean holds(Note note) {
    return places.stream()
        .anyMatch(
            place -> note.names().stream().anyMatch(n -> place.text().startsWith(n, place.at())));
  }
}
