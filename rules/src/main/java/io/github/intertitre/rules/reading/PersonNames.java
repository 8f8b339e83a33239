package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import java.util.Optional;

/**
 * Finds the names of persons by first name, initial or title: « Laurent de La Hyre », « M. Roy ».
 */
final class PersonNames {
  private final Lexicon lexicon;
  private final NameIndex index;

  PersonNames(Lexicon lexicon, NameIndex index) {
    this.lexicon = lexicon;
    this.index = index;
  }

  Optional<NamedSpan> at(NameWord[] words, int i) {
    NameWord word = words[i];
    boolean titled = titled(words, i);
    boolean opening = word.first() || word.initial();
    boolean particle = titled && nobiliary(words, i);
    // « la visite en France de Luigi Roy »
    boolean inside = i > 0 && words[i - 1].lower().equals("en");
    if (!word.named()
        || inside
        || !opening && !titled
        || word.bound() && !word.first() && !particle
        || word.text().equals("M.")
        || word.text().equals("MM.")) {
      return Optional.empty();
    }
    int end = end(words, i, titled);
    return end > i
        ? Optional.of(new NamedSpan(i, end, Mention.Kind.PERSON, true))
        : Optional.empty();
  }

  // « le général De Gaulle »
  private static boolean nobiliary(NameWord[] words, int i) {
    return words[i].capital()
        && NameCues.PARTICLES.contains(words[i].lower())
        && i + 1 < words.length
        && words[i + 1].named();
  }

  // Where the name that begins at i ends; i where none does.
  private int end(NameWord[] words, int i, boolean titled) {
    int at = i + 1;
    int parts = 1;
    while (at < words.length) {
      int next = next(words, i, at, parts);
      if (next == at) {
        break;
      }
      parts++;
      at = next;
    }
    boolean alone = parts == 1;
    if (alone && words[i].initial()) {
      return i;
    }
    if (alone && !titled) {
      return words[i].sureFirst() && index.at(words, i).isEmpty() ? at : i;
    }
    return organisation(words, i, at) ? i : at;
  }

  private int next(NameWord[] words, int start, int at, int parts) {
    NameWord word = words[at];
    if (word.named()
        && !(word.bound() && NameCues.ARTICLES.contains(word.lower()) && !follows(words, at))) {
      return at + 1;
    }
    if (!NameCues.PARTICLES.contains(word.lower())) {
      return at;
    }
    int after = at + 1;
    while (after < words.length
        && after < at + 3
        && NameCues.PARTICLES.contains(words[after].lower())
        && !words[after].capital()) {
      after++;
    }
    boolean named = after < words.length && words[after].named();
    return named && (!NameCues.OF.contains(word.lower()) || partOfName(words, start, after, parts))
        ? after + 1
        : at;
  }

  private static boolean follows(NameWord[] words, int at) {
    return at + 1 < words.length && words[at + 1].named();
  }

  // « Michel de Grèce », « Geoffroy de Charnay », but « Jean Dupont de Lyon ».
  private boolean partOfName(NameWord[] words, int start, int after, int parts) {
    boolean known = index.at(words, after).isPresent();
    return parts == 1
        ? words[start].sureFirst() || words[start].first() && !known
        : !known && !words[after].sureFirst();
  }

  private static boolean organisation(NameWord[] words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (NameCues.ORGANISATION_WORDS.contains(words[i].lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title or office stands right before: « Mme », « le président russe ». */
  boolean titled(NameWord[] words, int i) {
    if (i == 0) {
      return false;
    }
    String before = words[i - 1].lower();
    return title(words, i - 1) || i > 1 && title(words, i - 2) && adjective(before);
  }

  private boolean title(NameWord[] words, int i) {
    String lower = words[i].lower();
    return NameCues.TITLES.contains(lower) || lexicon.relations().office(lower).isPresent();
  }

  private boolean adjective(String word) {
    return lexicon.readings(word).stream()
        .anyMatch(f -> f.features().category() == io.github.intertitre.lexicon.Category.ADJECTIVE);
  }
}
