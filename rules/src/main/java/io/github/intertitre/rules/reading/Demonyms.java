package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.relations.Demonym;
import io.github.intertitre.lexicon.relations.Relations;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells peoples from names: « les Français », « une Berlinoise ». */
final class Demonyms {
  private static final Pattern ENDING =
      Pattern.compile(
          "\\p{Lu}.+(?:ien|éen|ais|ois|ain)(?:s|ne|nes|e|es)?|\\p{Lu}.+-(?:américain|allemand|français|canadien)(?:e?s?)");

  private static final Set<String> PEOPLES = WordLists.named("peoples");

  private final Set<String> forms = new HashSet<>();

  Demonyms(Relations relations) {
    relations.demonyms().forEach(this::add);
  }

  private void add(Demonym demonym) {
    Stream.of(demonym.masculine(), demonym.feminine())
        .filter(form -> !form.isEmpty() && !form.equals("-"))
        .forEach(
            form -> {
              forms.add(form);
              forms.add(form.endsWith("s") ? form : form + "s");
            });
  }

  /** Whether a word says where somebody or something is from: « suisse », « berlinoises ». */
  boolean adjective(String lower) {
    return forms.contains(lower);
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
    if (forms.contains(word.lower()) || plural(word.lower())) {
      return true;
    }
    boolean people =
        i > 0
            && Set.of("les", "des", "aux", "un", "une", "l’", "ces", "le", "la")
                .contains(words[i - 1].lower());
    return people && !word.first() && ENDING.matcher(word.text()).matches();
  }
}
