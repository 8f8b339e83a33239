package io.github.intertitre.lexicon.notes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Draws notes to be read again for truth: the same ones for the same seed. */
public final class NoteSample {
  private NoteSample() {}

  /** At most so many notes of each domain, domains in the order of the alphabet. */
  public static List<Note> draw(List<Note> notes, int most, long seed) {
    Map<String, List<Note>> domains = new TreeMap<>();
    notes.forEach(
        note -> domains.computeIfAbsent(note.domain(), domain -> new ArrayList<>()).add(note));
    List<Note> drawn = new ArrayList<>();
    for (List<Note> domain : domains.values()) {
      Collections.shuffle(domain, new Random(seed));
      drawn.addAll(domain.subList(0, Math.min(most, domain.size())));
    }
    return drawn;
  }
}
