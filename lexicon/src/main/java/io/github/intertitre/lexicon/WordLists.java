package io.github.intertitre.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Small closed lists of French words, by name, from {@code words.rec}. */
public final class WordLists {
  private static final Table TABLE = Tables.WORD_LISTS.open();
  private static final Kept<String, Set<String>> LISTS = new Kept<>(WordLists::read);

  private WordLists() {}

  /**
   * The words of a list, in lower case, apostrophe ’.
   *
   * @throws IllegalArgumentException where there is no list of this name
   */
  public static Set<String> named(String name) {
    return LISTS.get(name);
  }

  private static Set<String> read(String name) {
    List<Table.Hit> found = TABLE.find(0, name);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no word list " + name);
    }
    return Set.copyOf(Arrays.asList(found.get(0).cells().get(1).split(" ")));
  }
}
