package io.github.intertitre.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a name that nothing tells the kind of the one that it is listed with: « Lyon et Caluire ».
 */
final class NameNeighbours {
  private static final Set<String> LINKS =
      Set.of(
          "et", "ou", ",", "de", "d’", "du", "des", "la", "le", "l’", "les", "à", "en", "(", "puis",
          "ainsi", "que");

  private NameNeighbours() {}

  static List<NamedSpan> settle(NameWord[] words, List<NamedSpan> found) {
    List<NamedSpan> settled = new ArrayList<>(found);
    for (int i = 1; i < settled.size(); i++) {
      settle(words, settled, i, i - 1);
    }
    for (int i = settled.size() - 2; i >= 0; i--) {
      settle(words, settled, i, i + 1);
    }
    return settled;
  }

  private static void settle(NameWord[] words, List<NamedSpan> names, int i, int neighbour) {
    NamedSpan name = names.get(i);
    NamedSpan other = names.get(neighbour);
    if (!name.sure()
        && other.sure()
        && listed(words, names.get(Math.min(i, neighbour)), names.get(Math.max(i, neighbour)))) {
      names.set(i, new NamedSpan(name.start(), name.end(), other.kind(), true));
    }
  }

  private static boolean listed(NameWord[] words, NamedSpan first, NamedSpan second) {
    boolean coordinated = false;
    for (int i = first.end(); i < second.start(); i++) {
      if (!LINKS.contains(words[i].lower())) {
        return false;
      }
      coordinated |= Set.of("et", "ou", ",").contains(words[i].lower());
    }
    return coordinated && second.start() - first.end() < 4;
  }
}
