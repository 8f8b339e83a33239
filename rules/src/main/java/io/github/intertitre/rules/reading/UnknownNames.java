package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.Mention.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges by what stands around them what capitals name that neither gazetteer nor pattern knows.
 */
final class UnknownNames {
  private static final Set<String> ENGLISH = Set.of("of", "the", "and", "for", "&", "in", "on");

  private static final Set<String> FOREIGN = WordLists.named("foreign-particles");
  private static final Set<String> HOLDERS = WordLists.named("portfolio-holders");
  // « ministre délégué chargé de l’Industrie »
  private static final int HOLDER_NEAR = 5;

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
    if (!opens(words, i)) {
      return Optional.empty();
    }
    int end = end(words, i);
    if (end == i + 1 && trivial(words[i]) && !surname(words[i])) {
      return Optional.empty();
    }
    Kind kind = kind(words, i, end);
    boolean sure = kind == Kind.PERSON && surname(words[end - 1]);
    return Optional.of(new NamedSpan(i, end, kind, sure));
  }

  // « Voltaire obtient »: a noun could hardly stand there without its article.
  private boolean acts(NameWord[] words, int i) {
    if (i + 1 == words.length || !surname(words[i])) {
      return false;
    }
    List<Form> next = lexicon.readings(words[i + 1].lower());
    return !next.isEmpty() && next.stream().allMatch(form -> form.features().isFinite());
  }

  private boolean surname(NameWord word) {
    return lexicon.gazetteer().surname(word.text()).isPresent();
  }

  // Whether a name may begin here.
  private boolean opens(NameWord[] words, int i) {
    NameWord word = words[i];
    boolean bound = word.bound() && !word.text().equals("The");
    boolean alone = !followed(words, i);
    boolean title =
        NameCues.TITLES.contains(word.lower()) && (word.opens() || word.text().endsWith("."));
    return word.named()
        && !bound
        && !title
        && !(alone && (word.opens() && word.common() && !acts(words, i) || word.initial()))
        && !demonyms.at(words, i);
  }

  // « TV », or a common word with a capital, names nothing by itself.
  private static boolean trivial(NameWord word) {
    return word.common() && !word.sigle() || NameEvidence.product(word);
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
      } else if (particle(words, end)) {
        end += 2;
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

  // « Giedo van der Garde », « Ryōta no Tani »: what no French word could be.
  private static boolean particle(NameWord[] words, int i) {
    return FOREIGN.contains(words[i].text()) && i + 1 < words.length && words[i + 1].named();
  }

  // « la NBA Bobby Phills »: a person begins after a whole name, or what a minister is in charge
  // of.
  private boolean breaks(NameWord[] words, int i, int at) {
    return words[at].sureFirst()
            && followed(words, at)
            && index.at(words, i).filter(hit -> hit.end() == at).isPresent()
        || (words[at].first() || !words[at].common()) && portfolio(words, i, at);
  }

  private static boolean portfolio(NameWord[] words, int from, int to) {
    return from > 0
        && Arrays.stream(words, Math.max(0, from - HOLDER_NEAR), from)
            .anyMatch(word -> HOLDERS.contains(word.lower()))
        && (words[from - 1].lower().equals("d’")
            || NameCues.ARTICLES.contains(words[from - 1].lower()))
        && Arrays.stream(words, from, to).allMatch(NameWord::common);
  }

  private Kind kind(NameWord[] words, int from, int to) {
    return new NameEvidence(lexicon, index, demonyms, words, from, to)
        .kind(persons.titled(words, from));
  }
}
