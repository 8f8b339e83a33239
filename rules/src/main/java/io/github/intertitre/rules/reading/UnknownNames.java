package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.Mention.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Judges by what stands around them what capitals name that neither gazetteer nor pattern knows.
 */
final class UnknownNames {
  private static final Set<String> ENGLISH = Set.of("of", "the", "and", "for", "&", "in", "on");

  private final Lexicon lexicon;
  private final NameIndex index;
  private final PersonNames persons;
  private final Demonyms demonyms;

  UnknownNames(Lexicon lexicon, NameIndex index, PersonNames persons, Demonyms demonyms) {
    this.lexicon = lexicon;
    this.index = index;
    this.persons = persons;
    this.demonyms = demonyms;
  }

  Optional<NamedSpan> at(NameWord[] words, int i) {
    NameWord word = words[i];
    boolean opening = word.opens() && word.common() && !followed(words, i);
    boolean bound = word.bound() && !word.text().equals("The");
    if (!word.named() || bound || opening || demonyms.at(words, i)) {
      return Optional.empty();
    }
    int end = end(words, i);
    if (end == i + 1 && word.common() && !word.sigle()) {
      return Optional.empty();
    }
    return Optional.of(new NamedSpan(i, end, kind(words, i, end), false));
  }

  private static boolean followed(NameWord[] words, int i) {
    return i + 1 < words.length && words[i + 1].named() && !words[i + 1].bound();
  }

  private int end(NameWord[] words, int i) {
    int end = i + 1;
    while (end < words.length) {
      if (words[end].named() && breaks(words, i, end)) {
        return end;
      }
      if (words[end].named()) {
        end++;
      } else if (ENGLISH.contains(words[end].text()) && end + 1 < words.length) {
        int next = ENGLISH.contains(words[end + 1].text()) ? end + 2 : end + 1;
        if (next >= words.length || !words[next].named()) {
          break;
        }
        end = next + 1;
      } else {
        break;
      }
    }
    return end;
  }

  // « la NBA Bobby Phills »: a person begins after a whole name.
  private boolean breaks(NameWord[] words, int i, int at) {
    return words[at].sureFirst()
        && followed(words, at)
        && index.at(words, i).filter(hit -> hit.end() == at).isPresent();
  }

  private Kind kind(NameWord[] words, int from, int to) {
    double person = 0;
    double place = 0;
    double organisation = 0;
    double misc = 0.5;
    String before = from > 0 ? words[from - 1].lower() : "";
    String cue = cue(words, from);
    boolean article = NameCues.ARTICLES.contains(before);
    if (to - from > 1) {
      person += 1.5;
    }
    if (persons.titled(words, from)) {
      person += 3;
    }
    if (article) {
      person -= 3;
      organisation += 1;
      place += 0.5;
    } else if (Set.of("par", "et", "que", "qu’", "avec", "contre", "comme", "selon")
        .contains(before)) {
      person += 1.5;
    }
    if (before.equals("à") || before.equals("en") || before.equals("vers")) {
      place += to - from == 1 ? 2.5 : 1;
    }
    if (before.equals("au") || before.equals("aux")) {
      place += 0.5;
    }
    if (NameCues.PLACE_CUES.contains(cue)) {
      place += 2;
    }
    if (NameCues.ORGANISATION_CUES.contains(cue)) {
      organisation += 2.5;
    }
    if (NameCues.MISC_CUES.contains(cue)) {
      misc += 2;
    }
    for (int i = from; i < to; i++) {
      NameWord word = words[i];
      organisation += NameCues.ORGANISATION_WORDS.contains(word.lower()) ? 3 : 0;
      organisation +=
          word.sigle() && !word.initial() && !NameCues.ROMAN.contains(word.lower()) ? 1.5 : 0;
      misc += word.common() && !word.opens() ? 0.5 : 0;
      person += word.initial() ? 1 : 0;
    }
    String last = words[to - 1].text();
    if (lexicon.gazetteer().surname(last).isPresent()) {
      person += 3;
    }
    if (to - from == 1) {
      person += 0.3;
    }
    return best(person, place, organisation, misc);
  }

  private static Kind best(double person, double place, double organisation, double misc) {
    double most = Math.max(Math.max(person, place), Math.max(organisation, misc));
    if (person == most) {
      return Kind.PERSON;
    }
    if (place == most) {
      return Kind.PLACE;
    }
    return organisation == most ? Kind.ORGANISATION : Kind.MISC;
  }

  // The noun that says what the name is: « le groupe Danone », « la ville de Tulle ».
  private static String cue(NameWord[] words, int i) {
    int at = i - 1;
    while (at > 0
        && at > i - 4
        && (NameCues.OF.contains(words[at].lower())
            || NameCues.ARTICLES.contains(words[at].lower())
            || words[at].text().matches("[«\"“]"))) {
      at--;
    }
    return at >= 0 ? words[at].lower() : "";
  }
}
