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
    for (int i = 1; i < settled.size(); i++) {
      follow(words, settled, i);
    }
    return settled;
  }

  private static void settle(NameWord[] words, List<NamedSpan> names, int i, int neighbour) {
    NamedSpan name = names.get(i);
    NamedSpan other = names.get(neighbour);
    if (!name.sure() && other.sure() && listed(words, names, Math.min(i, neighbour))) {
      names.set(i, new NamedSpan(name.start(), name.end(), other.kind(), true));
    }
  }

  // Where neither is sure, the cues stand before the first: « à Brilon et Mornac ».
  private static void follow(NameWord[] words, List<NamedSpan> names, int i) {
    NamedSpan name = names.get(i);
    NamedSpan before = names.get(i - 1);
    boolean alike = name.length() == before.length() && sigle(words, name) == sigle(words, before);
    if (!name.sure() && !before.sure() && alike && listed(words, names, i - 1)) {
      names.set(i, new NamedSpan(name.start(), name.end(), before.kind(), false));
    }
  }

  private static boolean sigle(NameWord[] words, NamedSpan name) {
    return words[name.start()].sigle();
  }

  // Whether a name and the next are members of one list. A comma alone may open an apposition, so
  // it needs a third member.
  private static boolean listed(NameWord[] words, List<NamedSpan> names, int first) {
    String link = link(words, names, first);
    return link.equals("et")
        || link.equals(",")
            && (!link(words, names, first - 1).isEmpty()
                || !link(words, names, first + 1).isEmpty());
  }

  // « et », « , », or nothing where the two names aren’t joined.
  private static String link(NameWord[] words, List<NamedSpan> names, int first) {
    if (first < 0 || first + 1 >= names.size()) {
      return "";
    }
    int from = names.get(first).end();
    int to = names.get(first + 1).start();
    String link = "";
    for (int i = from; i < to; i++) {
      String word = words[i].lower();
      if (!LINKS.contains(word)) {
        return "";
      }
      link =
          word.equals("et") || word.equals("ou")
              ? "et"
              : word.equals(",") && link.isEmpty() ? "," : link;
    }
    return to - from < 4 ? link : "";
  }
}
