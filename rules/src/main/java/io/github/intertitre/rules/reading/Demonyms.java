package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.relations.Relations;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells peoples from names: « les Français », « une Berlinoise ». */
final class Demonyms {
  private static final Pattern ENDING =
      Pattern.compile(
          "\\p{Lu}.+(?:ien|éen|ais|ois|ain)(?:s|ne|nes|e|es)?|\\p{Lu}.+-(?:américain|allemand|français|canadien)(?:e?s?)");

  private static final Set<String> PEOPLES = WordLists.named("peoples");

  private final Relations relations;

  Demonyms(Relations relations) {
    this.relations = relations;
  }

  /** Whether a word says where somebody or something is from: « suisse », « berlinoises ». */
  boolean adjective(String lower) {
    return relations.demonymic(lower)
        || lower.endsWith("s") && relations.demonymic(lower.substring(0, lower.length() - 1));
  }

  // « les Inuits »: in the singular a people’s name may be many another thing.
  private static boolean plural(String lower) {
    return lower.endsWith("s") && PEOPLES.contains(lower.substring(0, lower.length() - 1));
  }

  /** Whether the token at {@code i} means people by where they come from. */
  boolean at(NameWord[] words, int i) {
    NameWord word = words[i];
    if (!word.capital()) {
      return false;
    }
    if (adjective(word.lower()) || plural(word.lower())) {
      return true;
    }
    boolean people =
        i > 0
            && Set.of("les", "des", "aux", "un", "une", "l’", "ces", "le", "la")
                .contains(words[i - 1].lower());
    return people && !word.first() && ENDING.matcher(word.text()).matches();
  }
}
