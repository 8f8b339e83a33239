package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.names.Gazetteer;
import io.github.intertitre.lexicon.names.Name;
import io.github.intertitre.rules.reading.Mention.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an article has named so far, so that all its mentions of a name are of one kind: after «
 * Karim Velba », « Velba » is a person.
 */
final class NameMemory {
  private static final int SHORTEST = 3;

  private final Gazetteer gazetteer;
  private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  NameMemory(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Keeps a name; {@code text} with single spaces and apostrophe ’. */
  void learn(String text, Kind kind) {
    votes.computeIfAbsent(text, t -> new EnumMap<>(Kind.class)).merge(kind, 1, Integer::sum);
    int space = text.indexOf(' ');
    if (kind != Kind.PERSON || space < 0) {
      return;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    if (!NameCues.ROMAN.contains(last.toLowerCase(java.util.Locale.ROOT))) {
      surname(last);
      surname(text.substring(space + 1));
    }
  }

  private void surname(String text) {
    if (text.length() >= SHORTEST && gazetteer.firstName(text).isEmpty()) {
      surnames.add(text);
    }
  }

  /** Whether a person of the article bears this surname. */
  boolean surnamed(String text) {
    return surnames.contains(text);
  }

  /** The kind that a name found as {@code kind} has in this article. */
  Kind settled(String text, Kind kind) {
    if (surnamed(text) && !listed(text)) {
      return Kind.PERSON;
    }
    return listed(text) ? kind : mostly(text).orElse(kind);
  }

  // A name of the gazetteer that can mean nothing else keeps its kind.
  private boolean listed(String text) {
    return gazetteer.find(text).filter(name -> !name.ambiguous()).map(Name::kind).isPresent();
  }

  // The kind of most mentions; « other » gives way to any that tells more.
  private Optional<Kind> mostly(String text) {
    Map<Kind, Integer> counts = new EnumMap<>(votes.getOrDefault(text, Map.of(Kind.MISC, 0)));
    if (counts.size() > 1) {
      counts.remove(Kind.MISC);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var best = counts.entrySet().stream().filter(e -> e.getValue() == most).toList();
    return best.size() == 1 && most > 0 ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }
}
