package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.relations.Relations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the focus can stand before a colon: « Grippe aviaire : », « Papillons : ». « Voiture : »
 * and « Corps : » say too little, « Chanteur marocain : » does not say who.
 */
final class Label {
  // The frequency from which on a word names too many things.
  private static final int COMMON = 12;
  private static final Set<String> COUNTED = WordLists.named("people-counted");
  private static final Set<String> PEOPLE = WordLists.named("person-titles");

  private static final Set<String> HOLLOW = WordLists.named("hollow-nouns");
  private static final Map<String, String> FEMININES =
      Map.of("eur", "euse", "teur", "trice", "ier", "ière", "ien", "ienne");

  private Label() {}

  /** The focus where it can lead a heading, else nothing. */
  static String of(String focus, List<Keyphrase> keyphrases) {
    boolean bare =
        keyphrases.stream()
            .filter(phrase -> phrase.text().equals(focus) && !phrase.name())
            .anyMatch(
                phrase ->
                    phrase.words() == 1 && (common(focus) || hasFeminine(focus))
                        || somebody(phrase));
    return bare || hollow(focus) ? "" : focus;
  }

  // An unnamed person: « ancienne ministre »; and people, where nothing tells which.
  private static boolean somebody(Keyphrase phrase) {
    Relations relations = Lexicon.french().relations();
    return !phrase.named()
        && Stream.of(phrase.text().split(" "))
            .limit(2)
            .map(word -> Lexicon.french().readings(word))
            .flatMap(List::stream)
            .filter(form -> form.features().category() == Category.NOUN)
            .filter(
                form ->
                    form.features().number() != Number.PLURAL
                        || phrase.words() == 1
                        || COUNTED.contains(form.lemma()))
            .anyMatch(
                form ->
                    relations.office(form.lemma()).isPresent()
                        || PEOPLE.contains(form.lemma())
                        || COUNTED.contains(form.lemma())
                        || phrase.words() == 1 && relations.demonymic(form.lemma()));
  }

  // « dizaines de disparus »
  private static boolean hollow(String focus) {
    return focus.matches("(?s)\\p{Ll}.*")
        && Lexicon.french().readings(focus.split("[ ’]")[0]).stream()
            .anyMatch(form -> HOLLOW.contains(form.lemma()));
  }

  // « tireur », « bijoutier »: what has a woman’s form beside it is somebody.
  private static boolean hasFeminine(String word) {
    return FEMININES.entrySet().stream()
        .filter(ending -> word.endsWith(ending.getKey()))
        .map(
            ending ->
                word.substring(0, word.length() - ending.getKey().length()) + ending.getValue())
        .anyMatch(
            form ->
                Lexicon.french().readings(form).stream()
                    .anyMatch(f -> f.features().category() == Category.NOUN));
  }

  private static boolean common(String word) {
    boolean happening =
        Lexicon.french().readings(word).stream()
            .map(Form::lemma)
            .anyMatch(
                lemma ->
                    Lexicon.french().relations().event(lemma).isPresent()
                        || Lexicon.french().relations().nominal(lemma));
    return !happening
        && Lexicon.french().readings(word).stream().anyMatch(form -> form.frequency() >= COMMON);
  }
}
