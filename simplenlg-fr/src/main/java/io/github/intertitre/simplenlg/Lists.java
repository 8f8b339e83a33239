package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Word lists by name, from {@code words.rec}; « | » parts the words, « = » gives one a value. */
final class Lists {
  private static final Map<String, Map<String, String>> LISTS = read();

  private Lists() {}

  /** The words of a list. */
  static Set<String> words(String name) {
    return table(name).keySet();
  }

  /** The words of a list with their values: « commencer » has « à ». */
  static Map<String, String> table(String name) {
    Map<String, String> list = LISTS.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no word list " + name);
    }
    return list;
  }

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> lists = new HashMap<>();
    for (Records.Entry entry :
        Records.read("words.rec", Resources.text(Lists.class, "words.rec"))) {
      Map<String, String> words = new HashMap<>();
      for (String word : entry.need("words").split("\\|")) {
        String[] pair = word.strip().split("=", 2);
        words.put(pair[0].strip(), pair.length > 1 ? pair[1].strip() : "");
      }
      lists.put(entry.need("id"), Map.copyOf(words));
    }
    return Map.copyOf(lists);
  }
}
