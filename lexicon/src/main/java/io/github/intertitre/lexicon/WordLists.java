package io.github.intertitre.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Small closed lists of French words, by name, from {@code words.rec}. */
public final class WordLists {
  private static final Map<String, Set<String>> LISTS = read();

  private WordLists() {}

  /**
   * The words of a list, in lower case, apostrophe ’.
   *
   * @throws IllegalArgumentException where there is no list of this name
   */
  public static Set<String> named(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word list " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (Records.Entry entry :
        Records.read("words.rec", Resources.text(WordLists.class, "words.rec"))) {
      lists.put(entry.need("id"), Set.copyOf(java.util.List.of(entry.need("words").split("\\s+"))));
    }
    return Map.copyOf(lists);
  }
}
