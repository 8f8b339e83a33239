package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.names.NameKind;
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

  private static final Set<String> WIDE = Set.of("country", "continent", "region", "sea", "ocean");
  private static final Pattern SIDES = Pattern.compile("(?:Nord|Sud|Est|Ouest)(?:-(?:Est|Ouest))?");

  private final NameIndex index;
  private final Demonyms demonyms;

  PlaceNames(NameIndex index, Demonyms demonyms) {
    this.index = index;
    this.demonyms = demonyms;
  }

  Optional<NamedSpan> at(NameWord[] words, int i) {
    return headed(words, i)
        .or(() -> realm(words, i))
        .or(() -> widened(words, i))
        .or(() -> commune(words, i));
  }

  // « Empire russe », « Stade Geoffroy-Guichard »
  private Optional<NamedSpan> realm(NameWord[] words, int i) {
    if (i + 1 == words.length) {
      return Optional.empty();
    }
    NameWord next = words[i + 1];
    boolean empire = words[i].text().equals("Empire") && demonyms.adjective(next.lower());
    boolean ground = words[i].text().equals("Stade") && next.named() && !next.bound();
    if (!empire && !ground) {
      return Optional.empty();
    }
    int end = ground ? end(words, i + 1) : i + 2;
    return Optional.of(new NamedSpan(i, end, Mention.Kind.PLACE, true));
  }

  // « Asie du Sud », « Guyane française »: more than the place alone.
  private Optional<NamedSpan> widened(NameWord[] words, int i) {
    if (!words[i].capital()) {
      return Optional.empty();
    }
    return index
        .at(words, i)
        .filter(hit -> hit.name().kind() == NameKind.PLACE && hit.end() < words.length)
        .flatMap(hit -> widened(words, i, hit));
  }

  private Optional<NamedSpan> widened(NameWord[] words, int i, NameIndex.Hit hit) {
    int end = hit.end();
    boolean land = WIDE.contains(hit.name().type());
    if (land && !words[end].capital() && demonyms.adjective(words[end].lower())) {
      return Optional.of(new NamedSpan(i, end + 1, Mention.Kind.PLACE, true));
    }
    int side = words[end].text().equals("du") ? end + 1 : end + 2;
    boolean of =
        side == end + 1
            || words[end].text().equals("de")
                && side < words.length
                && words[end + 1].text().equals("l’");
    return of && side < words.length && SIDES.matcher(words[side].text()).matches()
        ? Optional.of(new NamedSpan(i, side + 1, Mention.Kind.PLACE, true))
        : Optional.empty();
  }

  private Optional<NamedSpan> headed(NameWord[] words, int i) {
    if (!NameCues.PLACE_HEADS.contains(words[i].lower()) || i + 1 == words.length) {
      return Optional.empty();
    }
    int name = i + 1;
    boolean joined = words[name].named();
    if (!joined && indefinite(words, i)) {
      return Optional.empty();
    }
    if (!joined && NameCues.OF.contains(words[name].lower())) {
      name++;
      if (name < words.length && Set.of("la", "l’", "le", "les").contains(words[name].text())) {
        name++;
      }
    }
    boolean direct =
        joined
            ? !Set.of("fleuve", "rivière").contains(words[i].lower()) || words[name].common()
            : !NameCues.PLACE_HEADS_JOINED.contains(words[i].lower())
                || words[name - 1].text().equals("des");
    if (name >= words.length || !words[name].named() || words[name].bound() || !direct) {
      return Optional.empty();
    }
    return Optional.of(new NamedSpan(i, end(words, name), Mention.Kind.PLACE, true));
  }

  // « un haut plateau de Guinée » is one of many, and no name.
  private static boolean indefinite(NameWord[] words, int i) {
    return one(words, i - 1) || one(words, i - 2) && words[i - 1].common();
  }

  private static boolean one(NameWord[] words, int i) {
    return i >= 0 && Set.of("un", "une").contains(words[i].lower());
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
