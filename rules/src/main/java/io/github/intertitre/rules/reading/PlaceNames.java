package io.github.intertitre.rules.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the names of places by their first noun or their shape: « mer Noire », « Noyal-sur-Vilaine
 * ».
 */
final class PlaceNames {
  private static final Pattern COMMUNE =
      Pattern.compile(
          "(?:\\p{Lu}.*-(?:sur|sous|en|les|lès|lez|le|la|du|de|des|d’|aux|au|l’|près|devant)-.+|(?:Saint|Sainte|St|Ste)-.+|.+-(?:ville|le-Grand|le-Petit|le-Vieux))");

  private final NameIndex index;

  PlaceNames(NameIndex index) {
    this.index = index;
  }

  Optional<NamedSpan> at(NameWord[] words, int i) {
    return headed(words, i).or(() -> commune(words, i));
  }

  private Optional<NamedSpan> headed(NameWord[] words, int i) {
    if (!NameCues.PLACE_HEADS.contains(words[i].lower()) || i + 1 == words.length) {
      return Optional.empty();
    }
    int name = i + 1;
    boolean joined = words[name].named();
    if (!joined && NameCues.OF.contains(words[name].lower())) {
      name++;
      if (name < words.length && Set.of("la", "l’", "le", "les").contains(words[name].text())) {
        name++;
      }
    }
    boolean direct =
        joined
            ? !Set.of("fleuve", "rivière").contains(words[i].lower()) || words[name].common()
            : !NameCues.PLACE_HEADS_JOINED.contains(words[i].lower());
    if (name >= words.length || !words[name].named() || words[name].bound() || !direct) {
      return Optional.empty();
    }
    return Optional.of(new NamedSpan(i, end(words, name), Mention.Kind.PLACE, true));
  }

  private int end(NameWord[] words, int name) {
    int end = index.at(words, name).map(NameIndex.Hit::end).orElse(name + 1);
    while (end < words.length && words[end].named() && !words[end].bound()) {
      end++;
    }
    return end;
  }

  private static Optional<NamedSpan> commune(NameWord[] words, int i) {
    return words[i].named() && COMMUNE.matcher(words[i].text()).matches()
        ? Optional.of(new NamedSpan(i, i + 1, Mention.Kind.PLACE, true))
        : Optional.empty();
  }
}
