package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.names.NameKind;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of organisations by their first noun: « Parti socialiste », « Remparts de Québec
 * ».
 */
final class OrganisationNames {
  private static final Set<String> EVENTS = WordLists.named("event-heads");
  private static final Set<String> FOR = Set.of("pour", "contre");

  private final Lexicon lexicon;
  private final NameIndex index;
  private final Demonyms demonyms;

  OrganisationNames(Lexicon lexicon, NameIndex index, Demonyms demonyms) {
    this.lexicon = lexicon;
    this.index = index;
    this.demonyms = demonyms;
  }

  Optional<NamedSpan> at(NameWord[] words, int i) {
    return headed(words, i).or(() -> team(words, i));
  }

  private Optional<NamedSpan> headed(NameWord[] words, int i) {
    String lower = words[i].lower();
    boolean head =
        words[i].capital()
            ? NameCues.ORGANISATION_HEADS.contains(lower) && !words[i].text().equals("État")
            : NameCues.ORGANISATION_HEADS_LOWER.contains(lower);
    if (!head) {
      return Optional.empty();
    }
    Optional<NameIndex.Hit> known = index.at(words, i).filter(hit -> hit.end() > i + 1);
    if (known.isPresent() && !furtherDescribed(words, known.get().end())) {
      return Optional.empty();
    }
    int end = complements(words, i + 1, !words[i].capital() || words[i].opens());
    return end > i + 1
        ? Optional.of(new NamedSpan(i, end, Mention.Kind.ORGANISATION, true))
        : Optional.empty();
  }

  // « Parti socialiste suisse », but « Commission européenne » ends before « de Bruxelles ».
  private boolean furtherDescribed(NameWord[] words, int i) {
    return i < words.length && demonyms.adjective(words[i].text());
  }

  // Adjectives, names and « de… » that go on with the name. Where the head tells little, only a
  // name does.
  private int complements(NameWord[] words, int from, boolean strict) {
    int at = from;
    boolean named = false;
    int safe = from;
    while (at < words.length) {
      NameWord word = words[at];
      if (word.named() && word.first() && at > from) {
        break;
      }
      if (word.named() && !word.bound()) {
        at++;
        named = true;
        safe = at;
      } else if (adjective(word) && !word.capital()) {
        at++;
        safe = strict && !named ? safe : at;
      } else {
        int next = link(words, at);
        if (next == at || words[next].named() && words[next].sureFirst()) {
          break;
        }
        if (words[next].named()) {
          at = index.at(words, next).map(NameIndex.Hit::end).orElse(next + 1);
          named = true;
          safe = at;
        } else if (!strict && noun(words[next])) {
          at = next + 1;
          safe = at;
        } else {
          break;
        }
      }
    }
    return safe;
  }

  // The token after « de », « de la », « pour l’ », « et de »; the same where none stands there.
  private static int link(NameWord[] words, int at) {
    int next = at;
    if (words[next].lower().equals("et")
        && next + 1 < words.length
        && NameCues.OF.contains(words[next + 1].lower())) {
      next++;
    }
    if (!NameCues.OF.contains(words[next].lower()) && !FOR.contains(words[next].lower())) {
      return at;
    }
    next++;
    if (next < words.length && Set.of("la", "l’", "le", "les").contains(words[next].text())) {
      next++;
    }
    return next < words.length ? next : at;
  }

  // « les Penguins de Pittsburgh », « le Stade de Reims »
  private Optional<NamedSpan> team(NameWord[] words, int i) {
    boolean article = i > 0 && NameCues.ARTICLES.contains(words[i - 1].lower());
    boolean state = words[i].lower().equals("république");
    if (!article || state || !words[i].named() || words[i].bound() || demonyms.at(words, i)) {
      return Optional.empty();
    }
    int of = i + 1;
    while (of < words.length && words[of].named() && of < i + 3) {
      of++;
    }
    if (of + 1 >= words.length
        || !Set.of("de", "d’", "du").contains(words[of].text())
        || index.at(words, i).filter(hit -> !club(hit)).isPresent()) {
      return Optional.empty();
    }
    if (strangers(words, i, of + 1)) {
      int end = index.at(words, of + 1).map(NameIndex.Hit::end).orElse(of + 2);
      while (end < words.length && words[end].named()) {
        end++;
      }
      return Optional.of(new NamedSpan(i, end, Mention.Kind.ORGANISATION, true));
    }
    int place = words[of + 1].text().equals("la") && of + 2 < words.length ? of + 2 : of + 1;
    return index
        .at(words, place)
        .filter(hit -> hit.name().kind() == NameKind.PLACE)
        .filter(
            hit -> !hit.name().type().equals("country") && !hit.name().type().equals("continent"))
        .map(
            hit ->
                new NamedSpan(
                    i,
                    hit.end(),
                    EVENTS.contains(words[i].lower())
                        ? Mention.Kind.MISC
                        : Mention.Kind.ORGANISATION,
                    true));
  }

  // « les Packers de Green Bay »: players by a foreign word.
  private static boolean strangers(NameWord[] words, int i, int side) {
    return Set.of("les", "des", "aux").contains(words[i - 1].lower())
        && !words[i].common()
        && words[i].text().endsWith("s")
        && words[side].named()
        && !words[side].bound()
        && !words[side].first();
  }

  private static boolean club(NameIndex.Hit hit) {
    return hit.name().type().equals("club");
  }

  private boolean adjective(NameWord word) {
    return reads(word, Category.ADJECTIVE)
        && !reads(word, Category.PREPOSITION)
        && (demonyms.adjective(word.lower())
            || lexicon.readings(word.lower()).stream().noneMatch(f -> f.features().isFinite()));
  }

  private boolean noun(NameWord word) {
    return reads(word, Category.NOUN);
  }

  private boolean reads(NameWord word, Category category) {
    return lexicon.readings(word.lower()).stream()
        .anyMatch(f -> f.features().category() == category);
  }
}
